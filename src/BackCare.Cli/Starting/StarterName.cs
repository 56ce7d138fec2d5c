using BackCare.Cli.Running;
using BackCare.Sites.Addresses;

namespace BackCare.Cli.Starting;

/// <summary>The name given to <c>backcare new</c>, as a title and as a file name.</summary>
/// <param name="Title">The title, starting with a capital letter and escaped for double quotes in YAML.</param>
/// <param name="File">The file name without its extension: lower-case letters, digits and <c>-</c>.</param>
internal sealed record StarterName(string Title, string File)
{
    /// <summary>Parses a name such as <c>back-pain-at-work</c>, <c>back-pain-at-work.md</c> or <c>"Back pain at work"</c>.</summary>
    /// <exception cref="UsageTrouble">The name contains a folder, or no letter or digit.</exception>
    public static StarterName Of(string typed, string ending)
    {
        var name = typed.EndsWith(ending, StringComparison.Ordinal) ? typed[..^ending.Length] : typed;
        if (name.AsSpan().IndexOfAny('/', '\\') >= 0)
        {
            throw new UsageTrouble(
                $"`{typed}` includes a folder",
                ending == ".md" ? "write only the name, and put the folder after `--section`" : "write only the name");
        }

        var file = string.Concat(Slug.Of(name).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')).Trim('-');
        return file.Length > 0
            ? new(TitleOf(name), file)
            : throw new UsageTrouble($"`{typed}` is not a valid name", "use letters and digits, such as `back-pain-at-work`");
    }

    /// <summary>The title for a name: <c>Back pain</c> for <c>back-pain</c>.</summary>
    public static string TitleOf(string name)
    {
        var words = name.Contains(' ', StringComparison.Ordinal) ? name : name.Replace('-', ' ').Replace('_', ' ');
        var shown = string.Concat(words.Trim().Where(c => !char.IsControl(c))).Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        return shown.Length > 0 ? char.ToUpperInvariant(shown[0]) + shown[1..] : shown;
    }
}
