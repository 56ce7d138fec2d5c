using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>The compiled text of a page. All lists are in source order and include the parts inside containers.</summary>
/// <param name="Pieces">The pieces that form the HTML, in order. A takeaways container comes first, wherever it is in the source.</param>
/// <param name="Headings">All headings. Linting reports a heading of level 1 as an error.</param>
/// <param name="Prose">The text that readers see, for linting and search, without code blocks and alternative texts.</param>
/// <param name="Links">All links, including the phone links made from the emergency number.</param>
/// <param name="Images">All images.</param>
/// <param name="Containers">All containers. They are never nested.</param>
/// <param name="Tables">All tables.</param>
/// <param name="Abbreviations">The abbreviations defined with <c>*[ABC]: …</c>.</param>
/// <param name="Suppressions">The comments that silence a finding.</param>
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
    /// <summary>
    /// The glossary terms that the body uses outside containers, in order of first use. The first use of each links to its anchor.
    /// </summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>
    /// The words of the takeaways in front matter, then those of <see cref="Prose"/>, without separators. A quick search here tells whether
    /// a text can be found in any stretch.
    /// </summary>
    public ReadOnlySpan<char> Words => Prose is [var first, ..] ? first.AllWords : [];

    private int counted;

    /// <summary>
    /// The number of words in <see cref="Prose"/>: runs of characters without white space that contain a letter or digit. Computed on first
    /// use.
    /// </summary>
    public int WordCount => counted > 0 ? counted : counted = Prose.Sum(stretch => ProseWords.Count(stretch.Text));

    /// <summary>
    /// The first whole paragraphs outside containers: the first one, and as many more as fit within 60 words. Empty if there are none.
    /// Computed on each use.
    /// </summary>
    public string Summary => ProseWords.Summary(Prose);

    /// <summary>A body without content.</summary>
    public static Body Empty { get; } = new([], [], default, [], [], [], [], [], []);

    /// <summary>The first <c>:::takeaways</c> container; null if there is none.</summary>
    public ListContainer? Takeaways => Containers.FirstOrDefault(c => c.Kind == ContainerKind.Takeaways) as ListContainer;
}
