using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>What outlives the reading of one file: its findings, and what other pages may ask about it.</summary>
/// <param name="Path">In the output.</param>
/// <param name="Findings">Of this file by itself, in the order found.</param>
/// <param name="Ids">The ids on the page; null if the file is not a page.</param>
/// <param name="Anchors">Links into other pages, to be looked up once all pages are read.</param>
/// <param name="Title">Language and title; null where titles need not differ (embeds, redirects, other files).</param>
internal sealed record AuditedFile(
    string Path,
    ImmutableArray<Diagnostic> Findings,
    FrozenSet<string>? Ids,
    ImmutableArray<Anchor> Anchors,
    Located<(string Language, string Text)>? Title)
{
    /// <summary>A file that is not a page.</summary>
    public static AuditedFile Plain(string path, Findings findings) => new(path, findings.ToImmutable(), null, [], null);
}

/// <summary>A link to a place in another page.</summary>
/// <param name="Page">The output path of that page, which exists.</param>
/// <param name="Id">Decoded, without "#".</param>
/// <param name="Location">The link itself.</param>
internal readonly record struct Anchor(string Page, string Id, Location Location);
