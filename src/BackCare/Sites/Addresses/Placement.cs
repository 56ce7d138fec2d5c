using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Sites.Addresses;

/// <summary>The publication state and the address of a document.</summary>
/// <param name="Reason">The reason for its state, in plain words.</param>
/// <param name="IsMade">True if the document becomes a page.</param>
/// <param name="Permalink">The address of its page, whether or not the page is made.</param>
internal sealed record Placement(Document Document, PageState State, string Reason, bool IsMade, string Permalink)
{
    /// <summary>True if the page appears in lists, feeds and the sitemap.</summary>
    public bool IsListed => IsMade && State != PageState.Unlisted;

    /// <summary>One placement for each document, in the order of their paths.</summary>
    public static ImmutableArray<Placement> Of(Library library, AssemblyOptions options, Findings findings)
    {
        var permalinks = new Permalinks(library.Config, findings);
        return
        [
            .. library.Documents.Select(document =>
            {
                var (state, reason) = Publishing.Of(document, options);
                return new Placement(document, state, reason, Publishing.IsMade(state, options), permalinks.Of(document));
            }),
        ];
    }
}
