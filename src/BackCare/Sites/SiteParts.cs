using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Sites;

/// <summary>What the assembler hands to <see cref="Site"/>, all at once.</summary>
/// <param name="Sections">A page's permalink to its section's first page.</param>
/// <param name="Neighbours">A page's permalink to the pages before and after it.</param>
/// <param name="Reached">Pages to which a text, a menu or a self-check leads, by reference.</param>
/// <param name="DeadAnchors">Output paths of pages, and anchors that a link asks for in vain.</param>
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
