using System.Text;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that the files a style sheet loads (fonts, pictures, other style sheets) exist on this site.</summary>
internal static class StyleSheetCheck
{
    public static void Run(OutputFile file, FinishedSite site, Findings findings)
    {
        var css = Encoding.UTF8.GetString(file.Bytes.Span);
        var lines = new LineCounter(css);
        foreach (var (at, written) in Loads(css))
        {
            var place = lines.At(at);
            var location = Location.InLine(file.Path, place.Line, place.Column, written.Length);
            switch (site.Addresses.Resolve(written, file.Path))
            {
                case OtherSite:
                    findings.Add(ReferenceRules.LoadedFromElsewhere(location, written));
                    break;
                case InSite inside when !site.Has(inside.Path):
                    findings.Add(ReferenceRules.NoSuchFile(location, written, null));
                    break;
                case OutsideFolder:
                    findings.Add(ReferenceRules.LeavesFolder(location, written));
                    break;
                case ForbiddenScheme { Scheme: not "data" } forbidden:
                    findings.Add(ReferenceRules.Forbidden(location, forbidden.Scheme));
                    break;
            }
        }
    }

    private static IEnumerable<(int At, string Written)> Loads(string css)
    {
        for (var at = 0; at < css.Length; at++)
        {
            if (StartsWith(css, at, "/*"))
            {
                at = css.IndexOf("*/", at + 2, StringComparison.Ordinal) is var end && end < 0 ? css.Length : end + 1;
            }
            else if (StartsWith(css, at, "url("))
            {
                yield return Argument(css, at + 4, ')');
            }
            else if (StartsWith(css, at, "@import") && css.AsSpan(at + 7).TrimStart() is ['"' or '\'', ..])
            {
                yield return Argument(css, at + 7, ';');
            }
        }
    }

    private static (int At, string Written) Argument(string css, int from, char end)
    {
        while (from < css.Length && (char.IsWhiteSpace(css[from]) || css[from] is '"' or '\''))
        {
            from++;
        }

        var rest = css.AsSpan(from);
        var length = rest.IndexOfAny(['"', '\'', end, '\n']) is var stop && stop < 0 ? rest.Length : stop;
        return (from, rest[..length].Trim().ToString());
    }

    private static bool StartsWith(string css, int at, string word) => css.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
