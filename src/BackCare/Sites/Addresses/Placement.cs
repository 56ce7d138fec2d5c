using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Sites.Addresses;

/// <summary>What becomes of a document.</summary>
/// <param name="Reason">Why it is or is not published, in plain words.</param>
/// <param name="IsMade">True if it becomes a page.</param>
/// <param name="Permalink">The address that its page has, or would have.</param>
internal sealed record Placement(Document Document, PageState State, string Reason, bool IsMade, string Permalink)
{
    /// <summary>True if lists, feeds and the sitemap may name it.</summary>
    public bool IsListed => IsMade && State != PageState.Unlisted;

    /// <summary>One for each document, in the order of their paths.</summary>
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
