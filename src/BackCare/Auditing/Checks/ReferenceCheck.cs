using System.Collections.Immutable;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that every address on a page exists, and that no file is loaded from another site.</summary>
internal static class ReferenceCheck
{
    /// <summary>Reports the findings that need only this page, and returns its links to ids on other pages.</summary>
    public static ImmutableArray<Anchor> Run(FinishedPage page, FinishedSite site, Findings findings)
    {
        var anchors = ImmutableArray.CreateBuilder<Anchor>();
        foreach (var reference in page.Elements.SelectMany(References.Of))
        {
            var at = page.At(reference.Element);
            if (Judge(reference, page.Path, at, site, findings) is { Fragment.Length: > 0 } inside)
            {
                Follow(inside, page, site, at, anchors, findings);
            }
        }

        return anchors.ToImmutable();
    }

    private static InSite? Judge(Reference reference, string from, Location at, FinishedSite site, Findings findings)
    {
        var written = reference.Written.Trim();
        if (reference.Use == ReferenceUse.Machine && !site.Addresses.IsLocal && !IsComplete(written))
        {
            findings.Add(ReferenceRules.Incomplete(at, WhatFor(reference), written));
            return null;
        }

        switch (site.Addresses.Resolve(written, from))
        {
            case InSite inside when site.Has(inside.Path):
                return inside;
            case InSite inside:
                findings.Add(ReferenceRules.NoSuchFile(at, written, Proposal(inside.Path, site)));
                return null;
            case OutsideFolder:
                findings.Add(ReferenceRules.LeavesFolder(at, written));
                return null;
            case ForbiddenScheme { Scheme: "data" } when reference.Use == ReferenceUse.Picture:
                return null;
            case ForbiddenScheme forbidden:
                findings.Add(ReferenceRules.Forbidden(at, forbidden.Scheme));
                return null;
            case OtherSite when reference.Use is ReferenceUse.Load or ReferenceUse.Picture:
                findings.Add(ReferenceRules.LoadedFromElsewhere(at, written));
                return null;
            default:
                return null;
        }
    }

    private static void Follow(InSite inside, FinishedPage page, FinishedSite site, Location at, ImmutableArray<Anchor>.Builder anchors,
        Findings findings)
    {
        // Every browser knows "#top", and ":~:" starts a search for text.
        if (inside.Fragment is "top"
            || inside.Fragment.StartsWith(":~:", StringComparison.Ordinal)
            || site.Options.DeadAnchors.Contains((inside.Path, inside.Fragment)))
        {
            return;
        }

        if (inside.Path != page.Path)
        {
            anchors.Add(new(inside.Path, inside.Fragment, at));
        }
        else if (!page.Ids.ContainsKey(inside.Fragment))
        {
            findings.Add(ReferenceRules.NoSuchPlace(at, inside.Fragment, page.Path, Spelling.DidYouMean(inside.Fragment, page.Ids.Keys)));
        }
    }

    private static string? Proposal(string path, FinishedSite site) =>
        site.Has(path + "/index.html") ? "end the address with `/`" : null;

    private static bool IsComplete(string written) =>
        written.StartsWith("https://", StringComparison.Ordinal) || written.StartsWith("http://", StringComparison.Ordinal);

    private static string WhatFor(Reference reference) =>
        reference.Element.GetAttribute("property") ?? reference.Element.GetAttribute("rel") ?? "page";
}
