using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Linting;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Cli.Commands;

/// <summary>The kinds of pages that <c>list</c> can be asked for.</summary>
internal static class PageSelection
{
    /// <summary>In the order of the help.</summary>
    public static readonly string[] Names = ["all", "drafts", "future", "expired", "overdue", "orphans", "untranslated"];

    /// <summary>The pages of one kind, in their order. Overdue pages and orphans are those that the lint rules name; a rule that is switched off names none. What is not translated has a row for each language.</summary>
    /// <param name="diagnostics">The findings of the site.</param>
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

    /// <summary>The reason is what the rule says of the page.</summary>
    private static ImmutableArray<ListedPage> WithFinding(Rule rule, ImmutableArray<ListedPage> pages, IEnumerable<Diagnostic> diagnostics)
    {
        var words = diagnostics.Where(d => d.Rule.Id == rule.Id).DistinctBy(d => d.Location.File).ToDictionary(d => d.Location.File, d => d.Message, StringComparer.Ordinal);
        return [.. pages.Where(p => words.ContainsKey(p.Source)).Select(p => p with { Reason = words[p.Source] })];
    }
}
