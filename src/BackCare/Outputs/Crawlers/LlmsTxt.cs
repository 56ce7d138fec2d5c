using System.Text;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Crawlers;

/// <summary>
/// Writes <c>llms.txt</c>, a markdown summary of the site for language models: its name, its description, and a list of links for each
/// section.
/// </summary>
internal static class LlmsTxt
{
    /// <summary>
    /// The file as UTF-8; lines end with LF. It lists findable pages: texts, self-checks and the glossary of the main language, but no
    /// lists of terms and no people. Pages in further languages come last, with the language code after the name of their section.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(Site site)
    {
        var isShown = FindablePages.Of(site);
        var text = new StringBuilder($"# {Line(site.Config.Title)}\n\n> {Line(site.Config.Description)}\n");
        var groups =
            from code in site.Config.LanguageCodes
            from section in site.Pages
                .Where(p => p.Language == code && isShown(p)
                    && (p is ContentPage or SectionPage { IsHome: false } or SelfCheckPage
                        || (p is GlossaryPage && code == site.Config.Language)))
                .GroupBy(p => p is SectionPage ? p : site.SectionOf(p))
                .OrderBy(g => g.Key?.Permalink, StringComparer.Ordinal)
            select (Code: code, Pages: section);
        foreach (var (code, group) in groups)
        {
            text.Append("\n## ").Append(Line(group.Key?.Title ?? site.Config.Title))
                .Append(code == site.Config.Language ? "" : $" ({code})")
                .Append("\n\n");
            foreach (var page in group)
            {
                text.Append("- [").Append(Line(page.Title)).Append("](").Append(site.Config.BaseUrl.UrlOf(page.Permalink)).Append("): ")
                    .Append(Line(page.Description)).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A text on one line, with all characters special to markdown escaped.</summary>
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
