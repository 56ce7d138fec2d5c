using System.Text;
using BackCare.Sites;

namespace BackCare.Outputs;

/// <summary>
/// <c>llms.txt</c>, the markdown page that tells language models what the site holds: its name, its sentence, and a list of links for each section.
/// </summary>
internal static class LlmsTxt
{
    /// <summary>UTF-8, lines ending in LF. Pages of the main language that may be found: texts, self-checks and the glossary, no lists of terms and no people.</summary>
    public static ReadOnlyMemory<byte> Write(Site site)
    {
        var isShown = FindablePages.Of(site);
        var text = new StringBuilder($"# {Line(site.Config.Title)}\n\n> {Line(site.Config.Description)}\n");
        var groups = site.Pages
            .Where(p => p.Language == site.Config.Language && isShown(p) && p is ContentPage or SectionPage { IsHome: false } or SelfCheckPage or GlossaryPage)
            .GroupBy(p => p is SectionPage ? p : site.SectionOf(p))
            .OrderBy(g => g.Key?.Permalink, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            text.Append("\n## ").Append(Line(group.Key?.Title ?? site.Config.Title)).Append("\n\n");
            foreach (var page in group)
            {
                text.Append("- [").Append(Line(page.Title)).Append("](").Append(site.Config.BaseUrl.UrlOf(page.Permalink)).Append("): ").Append(Line(page.Description)).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A text on one line, none of whose signs mean anything in markdown.</summary>
    private static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            line.Append(@"\`*_[]<>#&~|".Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return line.ToString();
    }
}
