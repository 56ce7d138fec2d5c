using System.Globalization;
using System.Text;

namespace BackCare.Benchmarks.Articles;

/// <summary>Composes one article: six sections with a list, a table, steps, footnotes and links, filled up to a number of words.</summary>
internal sealed class ArticleBody
{
    /// <summary>Words of a body, markup not counted.</summary>
    public const int Words = 860;

    private readonly StringBuilder text = new(8192);
    private readonly Chance chance;
    private readonly Prose prose;
    private readonly Queue<string> links;
    private readonly List<string> footnotes = [];

    public ArticleBody(Chance chance, Prose prose, Queue<string> links)
    {
        (this.chance, this.prose, this.links) = (chance, prose, links);
        Block($"{prose.Sentence()} {prose.Sentence()} If a new sign worries you, read [when to get help](../when-to-get-help.md) first.");
        Block(prose.Paragraph());

        var headings = chance.Several(Vocabulary.Headings, 6);
        for (var i = 0; i < headings.Length; i++)
        {
            Section(headings[i], i);
        }

        if (links.Count > 0)
        {
            Block("## Read next");
            Block(string.Join('\n', links.Select(link => $"- {link}")));
        }

        Fill(Words - (footnotes.Count * 9));
        Footnotes();
    }

    public override string ToString() => text.ToString();

    /// <summary>Words as a reader counts them: runs between blanks that hold a letter or a digit.</summary>
    public static int CountWords(string text) =>
        text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsAsciiLetterOrDigit));

    private void Section(string heading, int place)
    {
        Block($"## {heading}");
        Block(Linked());
        switch (place)
        {
            case 0:
                Block(string.Join('\n', chance.Several(Vocabulary.Steps, 5).Select(step => $"- {step}")));
                break;
            case 1:
                Table();
                break;
            case 2:
                Subsections();
                break;
            case 3:
                Block(string.Join('\n', chance.Several(Vocabulary.Steps, 6).Select((step, i) => $"{i + 1}. {step}")));
                break;
            default:
                Block($"> {prose.Sentence()} {prose.Sentence()}");
                break;
        }

        Block(place % 2 == 0 ? Noted() : prose.Paragraph());
    }

    private void Subsections()
    {
        foreach (var heading in chance.Several(Vocabulary.Subheadings, 2))
        {
            Block($"### {heading}");
            Block(prose.Paragraph());
        }
    }

    private void Table()
    {
        text.Append("| Day | What to do | Minutes | Where |\n| --- | --- | ---: | --- |\n");
        var days = new[] { "Monday", "Tuesday", "Thursday", "Friday", "Saturday", "Sunday" };
        foreach (var (day, act) in days.Zip(chance.Several(Vocabulary.Slot("act"), days.Length)))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {day} | {act} | {5 + chance.Below(16)} | {chance.OneOf(Vocabulary.Slot("place"))} |\n");
        }

        text.Append('\n');
    }

    private string Linked() =>
        links.TryDequeue(out var link) ? $"{prose.Sentence()} {prose.Sentence()} You may also like {link}." : prose.Paragraph();

    private string Noted()
    {
        footnotes.Add(string.Create(CultureInfo.InvariantCulture,
            $"Sample clinic notes on {chance.OneOf(Vocabulary.Slot("chore"))}, part {1 + chance.Below(90)}."));
        return string.Create(CultureInfo.InvariantCulture, $"{prose.Sentence()} {prose.Sentence()}[^{footnotes.Count}]");
    }

    private void Fill(int words)
    {
        for (var missing = words - CountWords(ToString()); missing > 0; missing = words - CountWords(ToString()))
        {
            Block(missing > 30 ? prose.Paragraph() : prose.Sentence());
        }
    }

    private void Footnotes()
    {
        for (var i = 0; i < footnotes.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"[^{i + 1}]: {footnotes[i]}\n");
        }
    }

    private void Block(string block) => text.Append(block).Append("\n\n");
}
