using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BackCare.Content.Markdown.Parsing;
using BackCare.Content.Model;
using BackCare.Content.Sources;
using BackCare.Diagnostics;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Writing;

/// <summary>The shared state of the writers of one text: their output, what they collect, and their position. Not thread-safe.</summary>
/// <param name="shared">Receives the words, if shared with other texts of the document.</param>
internal sealed class Context(string source, SourceMap map, Findings findings, string? emergencyNumber, ProseText? shared = null)
    : IDisposable
{
    private readonly HeadingIds ids = new();
    private readonly ProseText prose = shared ?? new(map.File);
    private readonly int firstProse = shared?.Count ?? 0;
    private readonly List<Link> links = [];
    private readonly List<Image> images = [];

    /// <summary>The text being compiled.</summary>
    public string Source => source;

    public SourceMap SourceMap => map;

    public Findings Findings => findings;

    /// <summary>The emergency number; null if the site has none.</summary>
    public string? EmergencyNumber => emergencyNumber;

    public PieceWriter Html { get; } = new();

    public ProseWriter Words { get; } = new(map);

    public ImmutableArray<Heading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<Heading>(0);

    public ImmutableArray<Container>.Builder Containers { get; } = ImmutableArray.CreateBuilder<Container>(0);

    public ImmutableArray<Table>.Builder Tables { get; } = ImmutableArray.CreateBuilder<Table>(0);

    public ImmutableArray<Suppression>.Builder Suppressions { get; } = ImmutableArray.CreateBuilder<Suppression>(0);

    /// <summary>The container being written; null outside containers.</summary>
    public ContainerKind? Container { get; set; }

    /// <summary>The kind of the paragraphs at this position.</summary>
    public ProseKind ParagraphKind { get; set; }

    /// <summary>True while the emergency number becomes a link.</summary>
    public bool LinksNumber { get; set; }

    /// <summary>True if tables are allowed.</summary>
    public bool HasTables { get; init; }

    /// <summary>The words of the glossary used by the text; null if none becomes a link.</summary>
    public TermLinks? Terms { get; init; }

    /// <summary>Shares strings with other documents; null if sharing is not worthwhile.</summary>
    public StringPool? Strings { get; init; }

    /// <summary>The prefix of footnote ids, which keeps them unique if two documents share a page.</summary>
    public string FootnotePrefix { get; init; } = "";

    /// <summary>The number of closing lines that belong to rejected nested containers and are not reported again.</summary>
    public int ForgivenClosings { get; set; }

    public Location At(SourceSpan span) => map.At(Math.Max(0, span.Start), Math.Max(span.Start, span.End) + 1);

    public Location At(int start, int end) => map.At(start, end);

    public string NextId(string heading) => Shared(ids.Next(heading));

    /// <summary>A string with these characters, shared if already known.</summary>
    public string Shared(ReadOnlySpan<char> text) => Strings?.Of(text) ?? text.ToString();

    /// <summary>An equal string, shared if already known.</summary>
    public string Shared(string text) => Strings?.Of(text) ?? text;

    public void Add(Link link) => links.Add(link);

    public void Add(Image image) => images.Add(image);

    /// <summary>Ends one stretch of words.</summary>
    /// <returns>Null if no word was written; then nothing is added.</returns>
    public Prose? EndProse(ProseKind kind, Location location, bool isBold = false) =>
        Words.End(prose, kind, location, isPart: false, Container, isBold) ? new(prose, prose.Count - 1) : null;

    /// <summary>Ends a stretch of words that is part of a block, such as one line of a paragraph.</summary>
    public void EndPart(ProseKind kind, Location block) => Words.End(prose, kind, block, isPart: true, Container, isBold: false);

    /// <summary>The output of <paramref name="write"/> as a separate passage; its words and links also belong to the whole text.</summary>
    public Passage Passage(Action write)
    {
        var (firstPiece, firstProse, firstLink, firstImage) = (Html.Begin(), prose.Count, links.Count, images.Count);
        write();
        return new(Html.End(firstPiece), ProseFrom(firstProse), From(links, firstLink), From(images, firstImage));
    }

    /// <summary>The complete result, for a text without headings and containers. The owner of shared words closes them.</summary>
    public Passage ToPassage()
    {
        if (shared is null)
        {
            prose.Close();
        }

        return new(Html.ToPieces(), ProseFrom(firstProse), From(links, 0), From(images, 0));
    }

    /// <summary>The complete result, for a body. Its words are always shared with its front matter.</summary>
    public Body ToBody(ImmutableArray<Abbreviation> abbreviations)
    {
        return new(
            TakeawaysFirst(Html.ToPieces()),
            Headings.DrainToImmutable(),
            ProseFrom(firstProse),
            From(links, 0),
            From(images, 0),
            Containers.DrainToImmutable(),
            Tables.DrainToImmutable(),
            abbreviations,
            Suppressions.DrainToImmutable())
        {
            Terms = Terms?.Used ?? [],
        };
    }

    public void Dispose()
    {
        Html.Dispose();
        Words.Dispose();
    }

    private static ImmutableArray<Piece> TakeawaysFirst(ImmutableArray<Piece> pieces)
    {
        for (var i = 1; i < pieces.Length; i++)
        {
            if (pieces[i] is { Place: ListContainer { Kind: ContainerKind.Takeaways } } takeaways)
            {
                return pieces.RemoveAt(i).Insert(0, takeaways);
            }
        }

        return pieces;
    }

    private ProseList ProseFrom(int first) => new(prose, first, prose.Count - first);

    private static ImmutableArray<T> From<T>(List<T> all, int first) => ImmutableArray.Create(CollectionsMarshal.AsSpan(all)[first..]);
}
