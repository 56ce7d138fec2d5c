using System.Collections.Immutable;
using System.Globalization;

namespace BackCare.Rendering;

/// <summary>
/// A text of the theme with values for <c>{0}</c>, <c>{1}</c> and so on. Values that are markup stay as they are; all else is escaped.
/// </summary>
internal sealed class FilledWords(string words, ImmutableArray<object?> values) : Html
{
    /// <inheritdoc/>
    public override void WriteTo(PageContext context)
    {
        var rest = words.AsSpan();
        for (var at = rest.IndexOf('{'); at >= 0; at = rest.IndexOf('{'))
        {
            context.Target.WriteEscaped(rest[..at]);
            rest = rest[at..];
            if (rest is ['{', >= '0' and <= '9', '}', ..] && rest[1] - '0' < values.Length)
            {
                Write(context, values[rest[1] - '0']);
                rest = rest[3..];
            }
            else
            {
                context.Target.WriteEscaped(rest[..1]);
                rest = rest[1..];
            }
        }

        context.Target.WriteEscaped(rest);
    }

    private static void Write(PageContext context, object? value)
    {
        if (value is Html html)
        {
            html.WriteTo(context);
        }
        else
        {
            context.Target.WriteEscaped(Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }
}
