using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Sites;

/// <summary>The arguments of <see cref="Site"/>, as the assembler passes them.</summary>
/// <param name="Sections">The first page of the section that contains a page, by the page's permalink.</param>
/// <param name="Neighbours">The previous and next page, by permalink.</param>
/// <param name="Reached">The pages that a text, a menu or a self-check links to, compared by reference.</param>
/// <param name="DeadAnchors">The missing anchors that links refer to: the output path of the page, and the decoded anchor.</param>
internal sealed record SiteParts(
    SiteConfig Config,
    Registers Registers,
    DateOnly Today,
    ImmutableArray<Page> Pages,
    ImmutableArray<Page> Newest,
    ImmutableArray<Term> Terms,
    ImmutableArray<SelfCheck> SelfChecks,
    ImmutableArray<Route> Routes,
    ImmutableArray<ListedPage> Listing,
    ImmutableArray<SourceStamp> Stamps,
    FrozenDictionary<string, Page> Sections,
    FrozenDictionary<string, (Page? Previous, Page? Next)> Neighbours,
    IReadOnlySet<Page> Reached,
    IReadOnlySet<(string Path, string Anchor)> DeadAnchors);
