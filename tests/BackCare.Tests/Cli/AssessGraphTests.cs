using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using BackCare.Tests.Assessments;

namespace BackCare.Tests.Cli;

public sealed class AssessGraphTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly SiteOnDisk site = new();

    public AssessGraphTests() => site.Write("content/self-checks/back.yml", WorkedExample.Yaml);

    private static XElement Read(string svg)
    {
        using var reader =
            XmlReader.Create(new StringReader(svg),
                new() { DtdProcessing = DtdProcessing.Prohibit, ConformanceLevel = ConformanceLevel.Document, CheckCharacters = true });
        return XDocument.Load(reader).Root!;
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static List<(double X, double Y, double Width, double Height)> Cards(XElement svg) =>
    [
        .. from card in svg.Elements(Svg + "g")
           let place = card.Attribute("transform")!.Value["translate(".Length..^1].Split(' ')
               .Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()
           let box = card.Elements(Svg + "rect").First()
           select (place[0], place[1], Number(box, "width"), Number(box, "height")),
    ];

    [Fact]
    public void A_drawing_is_one_file_of_sound_xml_with_real_text()
    {
        var svg = Read(site.Run("assess", "graph", "back").EndsWith(0).Output);

        Assert.Equal("Back pain: what to do next", svg.Element(Svg + "title")!.Value);
        var texts = svg.Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Contains("How old are you?", texts);
        Assert.Contains("emergency: Get help now", texts);
        Assert.Contains("Weakness in both legs", texts);
        Assert.Contains("172,624 answer sets", texts.Single(t => t.Contains("version 3", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "image" or "foreignObject" or "a" or "use");
        Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Name.LocalName is "href" or "style"
            || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void Cards_do_not_overlap_and_stand_inside_the_drawing()
    {
        var svg = Read(site.Run("assess", "graph", "back").EndsWith(0).Output);

        var cards = Cards(svg);
        Assert.InRange(cards.Count, 5, 30);
        Assert.All(cards, c => Assert.True(c.X >= 0 && c.X + c.Width <= Number(svg, "width") && c.Y + c.Height <= Number(svg, "height")));
        Assert.DoesNotContain(
            from one in cards
            from other in cards
            where one != other && one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height
                && other.Y < one.Y + one.Height
            select (one, other),
            _ => true);
    }

    [Fact]
    public void A_level_is_a_word_and_not_a_colour_alone()
    {
        var svg = Read(site.Run("assess", "graph", "back").EndsWith(0).Output);

        var boxes = svg.Descendants(Svg + "rect")
            .Count(r => r.Attribute("class")?.Value.StartsWith("level ", StringComparison.Ordinal) == true);
        var words = svg.Descendants(Svg + "text")
            .Count(t =>
                new[] { "emergency: ", "urgent: ", "soon: ", "routine: ",
                    "self care: " }.Any(w => t.Value.StartsWith(w, StringComparison.Ordinal)));
        Assert.Equal(boxes, words);
    }

    [Fact]
    public void Whatever_stands_in_a_text_is_only_text()
    {
        site.Write("odd.yml", WorkedExample.Yaml
            .Replace("How old are you?", "\"</text><script>alert(1)</script> & \\\"x\\\" ]]> \\u0001 <!-- 50 % | `a` #quot;\"",
                StringComparison.Ordinal)
            .Replace("Get help now", "\"<b>Now</b> \\\"&\\\"\"", StringComparison.Ordinal));

        var svg = Read(site.Run("assess", "graph", "odd.yml").EndsWith(0).Output);
        var chart = site.Run("assess", "graph", "odd.yml", "--to", "mermaid").EndsWith(0).Output;

        Assert.Empty(svg.Descendants(Svg + "script"));
        Assert.Contains("</text><script>", string.Concat(svg.Descendants(Svg + "text").Select(t => t.Value)), StringComparison.Ordinal);
        Assert.Contains("n1[\"1. #60;/text#62;#60;script#62;alert(1)#60;/script#62; #38; #34;x#34; ]]#62;", chart,
            StringComparison.Ordinal);
        Assert.All(chart.Split('\n').Where(l => l.Contains('"', StringComparison.Ordinal)), l => Assert.Equal(2, l.Count(c => c == '"')));
    }

    [Fact]
    public void A_very_long_word_is_broken_and_a_long_text_ends_with_an_ellipsis()
    {
        site.Write("long.yml", WorkedExample.Yaml.Replace("Get help now", new string('W', 300), StringComparison.Ordinal));

        var svg = Read(site.Run("assess", "graph", "long.yml").EndsWith(0).Output);

        Assert.Contains(svg.Descendants(Svg + "text"), t => t.Value.EndsWith("W…", StringComparison.Ordinal));
        Assert.DoesNotContain(svg.Descendants(Svg + "text"), t => t.Value.Contains(new string('W', 60), StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_diagram_is_a_flowchart_for_mermaid()
    {
        var chart = site.Run("assess", "graph", "back", "--to", "mermaid").EndsWith(0).Output;

        Assert.StartsWith("flowchart TD\n  n1[\"1. How old are you?\"]\n  n1 -->|\"16 to 49<br/>(", chart, StringComparison.Ordinal);
        Assert.Contains("  o_go_now([\"emergency: Get help now<br/>(760)\"]):::emergency\n", chart, StringComparison.Ordinal);
        Assert.Contains("  classDef self_care ", chart, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_is_written_to_a_file_and_is_the_same_every_time()
    {
        site.Run("assess", "graph", "content/self-checks/back.yml", "-o", "graph.svg").EndsWith(0);

        Assert.Equal(site.Run("assess", "graph", "back").Output, site.Read("graph.svg"));
    }

    [Fact]
    public void A_diagram_that_nobody_can_read_is_not_drawn()
    {
        var items = string.Join(", ", Enumerable.Range(1, 30).Select(n => $"i{n}"));
        var questions =
            string.Concat(Enumerable.Range(1, 30)
                .Select(n => $"  - {{ id: i{n}, ask: Item {n}, type: scale, range: 0 to 4, ends: [a, b] }}\n"));
        var given = string.Join(", ", Enumerable.Range(1, 30).Select(n => $"i{n}: 0"));
        var highest = string.Join(", ", Enumerable.Range(1, 30).Select(n => $"i{n}: 4"));
        site.Write("wide.yml", Check.Head + "questions:\n" + questions + $"scores: {{ s: {{ sum: [{items}], range: 0 to 120 }} }}\n" + """
            outcomes:
              - { id: call, level: urgent, title: Call, text: Call., when: score.s >= 60 }
              - { id: home, level: self_care, title: Home, text: Home., when: otherwise }
            examples:

            """ + $"  - {{ name: A, given: {{ {given} }}, expect: home }}\n  - {{ name: B, given: {{ {highest} }}, expect: call }}\n");

        var run = site.Run("assess", "graph", "wide.yml").EndsWith(1);

        Assert.Contains("a readable drawing has at most 250", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_file_that_cannot_be_bound_prints_the_diagnostics()
    {
        site.Write("broken.yml", WorkedExample.Yaml.Replace("type: yes_no", "type: yes_or_no", StringComparison.Ordinal));

        Assert.Contains("broken.yml:", site.Run("assess", "graph", "broken.yml").EndsWith(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.yml")]
    [InlineData("back --to png")]
    public void A_missing_file_or_format_is_wrong_use(string line) => site.Run(["assess", "graph", .. line.Split(' ')]).EndsWith(2);

    public void Dispose() => site.Dispose();
}
