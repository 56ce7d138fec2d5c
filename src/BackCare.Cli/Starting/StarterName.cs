using BackCare.Cli.Running;
using BackCare.Sites.Addresses;

namespace BackCare.Cli.Starting;

/// <summary>The name that was typed behind <c>new</c>, as words for people and as a name for files.</summary>
/// <param name="Title">Words with a capital letter, escaped for a quoted YAML text.</param>
/// <param name="File">Small letters, digits and <c>-</c>.</param>
internal sealed record StarterName(string Title, string File)
{
    /// <summary>Reads <c>back-pain-at-work</c>, <c>back-pain-at-work.md</c> or <c>"Back pain at work"</c>.</summary>
    /// <exception cref="UsageTrouble">It holds no letter, or a folder.</exception>
    public static StarterName Of(string typed, string ending)
    {
        var name = typed.EndsWith(ending, StringComparison.Ordinal) ? typed[..^ending.Length] : typed;
        if (name.AsSpan().IndexOfAny('/', '\\') >= 0)
        {
            throw new UsageTrouble($"`{typed}` names a folder too", ending == ".md" ? "write the name alone, and the folder after `--section`" : "write the name alone");
        }

        var file = string.Concat(Slug.Of(name).Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')).Trim('-');
        return file.Length > 0
            ? new(TitleOf(name), file)
            : throw new UsageTrouble($"`{typed}` cannot be a name", "use letters and digits, such as `back-pain-at-work`");
    }

    /// <summary><c>back-pain</c> as <c>Back pain</c>.</summary>
    public static string TitleOf(string name)
    {
        var words = name.Contains(' ', StringComparison.Ordinal) ? name : name.Replace('-', ' ').Replace('_', ' ');
        var shown = string.Concat(words.Trim().Where(c => !char.IsControl(c))).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return shown.Length > 0 ? char.ToUpperInvariant(shown[0]) + shown[1..] : shown;
    }
}
