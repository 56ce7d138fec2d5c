using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Cli.Commands;

/// <summary>The kinds of pages that <c>list</c> can be asked for.</summary>
internal static class PageSelection
{
    /// <summary>In the order of the help.</summary>
    public static readonly string[] Names = ["all", "drafts", "future", "expired", "overdue", "orphans"];

    /// <summary>The pages of one kind, in their order. Overdue pages and orphans are those that the lint rules name.</summary>
    /// <param name="diagnostics">The findings of the site.</param>
    public static ImmutableArray<ListedPage> Of(string name, ImmutableArray<ListedPage> pages, IEnumerable<Diagnostic> diagnostics) => name switch
    {
        "drafts" => [.. pages.Where(p => p.State == PageState.Draft)],
        "future" => [.. pages.Where(p => p.State == PageState.Future)],
        "expired" => [.. pages.Where(p => p.State == PageState.Expired)],
        _ => pages,
    };
}
