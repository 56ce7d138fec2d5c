using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Linting;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Cli.Commands;

/// <summary>The selections of pages that <c>list</c> offers.</summary>
internal static class PageSelection
{
    /// <summary>The names of the selections, in the order of the help.</summary>
    public static readonly string[] Names = ["all", "drafts", "future", "expired", "overdue", "orphans", "untranslated"];

    /// <summary>
    /// The pages of one selection, in the order of the site. Overdue pages and orphans are those with a finding of the lint rule, so there
    /// are none if the rule is switched off. An untranslated page appears once for each missing language.
    /// </summary>
    /// <param name="diagnostics">All findings about the site.</param>
    public static ImmutableArray<ListedPage> Of(string name, Site site, IEnumerable<Diagnostic> diagnostics) => name switch
    {
        "drafts" => [.. site.Listing.Where(p => p.State == PageState.Draft)],
        "future" => [.. site.Listing.Where(p => p.State == PageState.Future)],
        "expired" => [.. site.Listing.Where(p => p.State == PageState.Expired)],
        "overdue" => WithFinding(ReviewRules.ReviewDue, site.Listing, diagnostics),
        "orphans" => WithFinding(SafetyRules.Orphan, site.Listing, diagnostics),
        "untranslated" => MissingTranslations.Of(site),
        _ => site.Listing,
    };

    /// <summary>The pages with a finding of a rule; its message becomes the reason.</summary>
    private static ImmutableArray<ListedPage> WithFinding(Rule rule, ImmutableArray<ListedPage> pages, IEnumerable<Diagnostic> diagnostics)
    {
        var words = diagnostics.Where(d => d.Rule.Id == rule.Id).DistinctBy(d => d.Location.File)
            .ToDictionary(d => d.Location.File, d => d.Message, StringComparer.Ordinal);
        return [.. pages.Where(p => words.ContainsKey(p.Source)).Select(p => p with { Reason = words[p.Source] })];
    }
}
