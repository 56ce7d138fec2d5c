using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>A page's text, compiled once. All lists are in the order of the source, parts inside containers included.</summary>
/// <param name="Pieces">Written one after another they are the page's HTML. A takeaways container comes first wherever it was written.</param>
/// <param name="Headings">Also those inside containers; a level 1 is an error for Linting to report.</param>
/// <param name="Prose">All text that is read, for Linting and search: no code blocks, no alternative texts.</param>
/// <param name="Links">Every link, telephone links made from the emergency number included.</param>
/// <param name="Images">Every image.</param>
/// <param name="Containers">Every container; they do not nest.</param>
/// <param name="Tables">Every table.</param>
/// <param name="Abbreviations">Those spelled out with <c>*[ABC]: …</c>.</param>
/// <param name="Suppressions">Findings that a comment silences.</param>
public sealed record Body(
    ImmutableArray<Piece> Pieces,
    ImmutableArray<Heading> Headings,
    ProseList Prose,
    ImmutableArray<Link> Links,
    ImmutableArray<Image> Images,
    ImmutableArray<Container> Containers,
    ImmutableArray<Table> Tables,
    ImmutableArray<Abbreviation> Abbreviations,
    ImmutableArray<Suppression> Suppressions)
{
    /// <summary>The words of glossary.yml that it uses outside containers, by first use; each of these leads to the word's anchor.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>All words of <see cref="Prose"/>, one stretch right behind the other, and those of the front matter's takeaways before them: to ask whether something can stand in it at all.</summary>
    public ReadOnlySpan<char> Words => Prose is [var first, ..] ? first.AllWords : [];

    private int counted;

    /// <summary>Words of <see cref="Prose"/>: runs without white space that hold a letter or digit. Counted when it is first asked for.</summary>
    public int WordCount => counted > 0 ? counted : counted = Prose.Sum(stretch => ProseWords.Count(stretch.Text));

    /// <summary>The first paragraphs outside containers, whole, up to about 60 words but at least one; empty if there is none. Gathered whenever it is asked for.</summary>
    public string Summary => ProseWords.Summary(Prose);

    /// <summary>A body without a word.</summary>
    public static Body Empty { get; } = new([], [], default, [], [], [], [], [], []);

    /// <summary>The container <c>:::takeaways</c>; null if there is none.</summary>
    public ListContainer? Takeaways => Containers.FirstOrDefault(c => c.Kind == ContainerKind.Takeaways) as ListContainer;
}
