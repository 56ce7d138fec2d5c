using System.Collections.Immutable;
using System.Globalization;

namespace BackCare.Rendering.Markup;

/// <summary>
/// A text of the theme with values for <c>{0}</c>, <c>{1}</c> and so on. Values that are markup stay as they are; all else is escaped.
/// </summary>
internal sealed class FilledWords(string words, ImmutableArray<object?> values) : Html
{
    /// <inheritdoc/>
    public override void WriteTo(PageOutput output)
    {
        var rest = words.AsSpan();
        for (var at = rest.IndexOf('{'); at >= 0; at = rest.IndexOf('{'))
        {
            output.Target.WriteEscaped(rest[..at]);
            rest = rest[at..];
            if (rest is ['{', >= '0' and <= '9', '}', ..] && rest[1] - '0' < values.Length)
            {
                Write(output, values[rest[1] - '0']);
                rest = rest[3..];
            }
            else
            {
                output.Target.WriteEscaped(rest[..1]);
                rest = rest[1..];
            }
        }

        output.Target.WriteEscaped(rest);
    }

    private static void Write(PageOutput output, object? value)
    {
        if (value is Html html)
        {
            html.WriteTo(output);
        }
        else
        {
            output.Target.WriteEscaped(Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }
}
