using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>A page's text, compiled once. All lists are in the order of the source, parts inside containers included.</summary>
/// <param name="Pieces">Concatenated, the page's HTML. A takeaways container comes first wherever it is written.</param>
/// <param name="Headings">Also those inside containers; a level 1 is an error for Linting to report.</param>
/// <param name="Prose">All readable text, for Linting and search: no code blocks, no alternative texts.</param>
/// <param name="Links">Every link, including telephone links made from the emergency number.</param>
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
    /// <summary>The words of glossary.yml used outside containers, by first use; each first use links to the word's anchor.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>
    /// The words of the front matter's takeaways and of <see cref="Prose"/>, concatenated without separators: for testing quickly whether a
    /// text can appear at all.
    /// </summary>
    public ReadOnlySpan<char> Words => Prose is [var first, ..] ? first.AllWords : [];

    private int counted;

    /// <summary>
    /// The number of words of <see cref="Prose"/>: runs without white space that contain a letter or digit. Computed on first use.
    /// </summary>
    public int WordCount => counted > 0 ? counted : counted = Prose.Sum(stretch => ProseWords.Count(stretch.Text));

    /// <summary>
    /// The first whole paragraphs outside containers, about 60 words and at least one paragraph; empty if there is none. Computed on each
    /// call.
    /// </summary>
    public string Summary => ProseWords.Summary(Prose);

    /// <summary>A body without content.</summary>
    public static Body Empty { get; } = new([], [], default, [], [], [], [], [], []);

    /// <summary>The container <c>:::takeaways</c>; null if there is none.</summary>
    public ListContainer? Takeaways => Containers.FirstOrDefault(c => c.Kind == ContainerKind.Takeaways) as ListContainer;
}
