using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>The result of auditing one file: its findings, and the facts that checks across pages need.</summary>
/// <param name="Path">The output path.</param>
/// <param name="Findings">The findings about this file on its own, in the order found.</param>
/// <param name="Ids">The ids on the page; null for a file that is not a page.</param>
/// <param name="Anchors">Links to ids on other pages, to be checked once all pages have been read.</param>
/// <param name="Title">The language and title; null where titles need not be unique (embeds, redirects and other files).</param>
internal sealed record AuditedFile(
    string Path,
    ImmutableArray<Diagnostic> Findings,
    FrozenSet<string>? Ids,
    ImmutableArray<Anchor> Anchors,
    Located<(string Language, string Text)>? Title)
{
    /// <summary>Creates the result for a file that is not a page.</summary>
    public static AuditedFile Plain(string path, Findings findings) => new(path, findings.ToImmutable(), null, [], null);
}

/// <summary>A link to an id on another page.</summary>
/// <param name="Page">The output path of the other page, which exists.</param>
/// <param name="Id">The decoded id, without "#".</param>
/// <param name="Location">The location of the link.</param>
internal readonly record struct Anchor(string Page, string Id, Location Location);
