using System.Text;
using BackCare.Rendering.Templates;
using BackCare.Tests.House;

namespace BackCare.Tests.Rendering;

/// <summary>The tables of templates/README.md are printed from the views themselves. BACKCARE_WRITE_TABLES=1 writes them anew.</summary>
public sealed class ThemeManualTests
{
    private const string Manual = "templates/README.md";

    [Fact]
    public void The_manual_lists_exactly_what_a_template_sees()
    {
        var text = Repository.Text(Manual);
        const string Opening = "<!-- views -->\n";
        var start = text.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        var end = text.IndexOf("<!-- /views -->", start, StringComparison.Ordinal);

        var expected = Tables();

        if (Environment.GetEnvironmentVariable("BACKCARE_WRITE_TABLES") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Manual), text[..start] + expected + text[end..]);
            return;
        }

        Assert.Equal(expected, text[start..end]);
    }

    [Fact]
    public void No_two_kinds_of_views_share_a_name() => Assert.Distinct(ViewShapes.All.Select(s => s.Name));

    private static string Tables()
    {
        var tables = new StringBuilder();
        foreach (var shape in ViewShapes.All)
        {
            tables.Append($"### {shape.Name}\n\n| name | what it is |\n|---|---|\n");
            foreach (var (name, meaning) in shape.Members)
            {
                tables.Append($"| `{name}` | {meaning} |\n");
            }

            tables.Append('\n');
        }

        return tables.ToString();
    }
}
