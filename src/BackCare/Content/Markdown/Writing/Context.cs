using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BackCare.Content.Markdown.Parsing;
using BackCare.Content.Model;
using BackCare.Content.Sources;
using BackCare.Diagnostics;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Writing;

/// <summary>What the writers of one text share: where they write, what they collect, and where they stand. Not shared between threads.</summary>
/// <param name="shared">Where the words go, if other texts of the document keep theirs there too.</param>
internal sealed class Context(string source, SourceMap map, Findings findings, string? emergencyNumber, ProseText? shared = null) : IDisposable
{
    private readonly HeadingIds ids = new();
    private readonly ProseText prose = shared ?? new(map.File);
    private readonly int firstProse = shared?.Count ?? 0;
    private readonly List<Link> links = [];
    private readonly List<Image> images = [];

    /// <summary>The text that is compiled.</summary>
    public string Source => source;

    public SourceMap SourceMap => map;

    public Findings Findings => findings;

    /// <summary>Null where the site has none.</summary>
    public string? EmergencyNumber => emergencyNumber;

    public PieceWriter Html { get; } = new();

    public ProseWriter Words { get; } = new(map);

    public ImmutableArray<Heading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<Heading>(0);

    public ImmutableArray<Container>.Builder Containers { get; } = ImmutableArray.CreateBuilder<Container>(0);

    public ImmutableArray<Table>.Builder Tables { get; } = ImmutableArray.CreateBuilder<Table>(0);

    public ImmutableArray<Suppression>.Builder Suppressions { get; } = ImmutableArray.CreateBuilder<Suppression>(0);

    /// <summary>The container that is being written; null outside.</summary>
    public ContainerKind? Container { get; set; }

    /// <summary>What a paragraph is here.</summary>
    public ProseKind ParagraphKind { get; set; }

    /// <summary>True where the emergency number becomes a link.</summary>
    public bool LinksNumber { get; set; }

    /// <summary>True where tables may stand.</summary>
    public bool HasTables { get; init; }

    /// <summary>Words of the glossary that the text uses; null where none becomes a link.</summary>
    public TermLinks? Terms { get; init; }

    /// <summary>Where texts that other documents have too are shared; null where that is not worth it.</summary>
    public StringPool? Strings { get; init; }

    /// <summary>Keeps ids of footnotes apart where two documents share a page.</summary>
    public string FootnotePrefix { get; init; } = "";

    /// <summary>How many closing lines belong to containers that were refused as nested, so that they are not reported once more.</summary>
    public int ForgivenClosings { get; set; }

    public Location At(SourceSpan span) => map.At(Math.Max(0, span.Start), Math.Max(span.Start, span.End) + 1);

    public Location At(int start, int end) => map.At(start, end);

    public string NextId(string heading) => Shared(ids.Next(heading));

    /// <summary>A string with these characters, shared if they are known.</summary>
    public string Shared(ReadOnlySpan<char> text) => Strings?.Of(text) ?? text.ToString();

    /// <summary>The same characters, shared if they are known.</summary>
    public string Shared(string text) => Strings?.Of(text) ?? text;

    public void Add(Link link) => links.Add(link);

    public void Add(Image image) => images.Add(image);

    /// <summary>Ends one stretch of words.</summary>
    /// <returns>Null where no word was written: then nothing is added.</returns>
    public Prose? EndProse(ProseKind kind, Location location, bool isBold = false) =>
        Words.End(prose, kind, location, isPart: false, Container, isBold) ? new(prose, prose.Count - 1) : null;

    /// <summary>Ends words that are a part of a block, such as one line of a paragraph.</summary>
    public void EndPart(ProseKind kind, Location block) => Words.End(prose, kind, block, isPart: true, Container, isBold: false);

    /// <summary>What <paramref name="write"/> writes, as a passage of its own; its words and links are also those of the whole.</summary>
    public Passage Passage(Action write)
    {
        var (firstPiece, firstProse, firstLink, firstImage) = (Html.Begin(), prose.Count, links.Count, images.Count);
        write();
        return new(Html.End(firstPiece), ProseFrom(firstProse), From(links, firstLink), From(images, firstImage));
    }

    /// <summary>Everything, for a text without headings and containers. Whoever shares the words closes them.</summary>
    public Passage ToPassage()
    {
        if (shared is null)
        {
            prose.Close();
        }

        return new(Html.ToPieces(), ProseFrom(firstProse), From(links, 0), From(images, 0));
    }

    /// <summary>Everything, for a body, whose words are always shared with its front matter.</summary>
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
