using System.Globalization;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Sites.Addresses;

/// <summary>Decides which documents are published on a day. Both ends of the publication window are included.</summary>
internal static class Publishing
{
    /// <summary>The state of a document, and the reason for it in plain words.</summary>
    public static (PageState State, string Reason) Of(Document document, AssemblyOptions options)
    {
        var matter = document.FrontMatter;
        if (matter.IsDraft)
        {
            return (PageState.Draft, "it is marked `draft: true`");
        }

        if (Start(matter) is { } start && start.Value > options.Today)
        {
            return (PageState.Future, $"its {(matter.PublishDate is null ? "date" : "publish date")} is {Text(start.Value)}");
        }

        if (matter.ExpiryDate is { } expiry && expiry.Value < options.Today)
        {
            return (PageState.Expired, $"it expired on {Text(expiry.Value)}");
        }

        return matter.IsUnlisted ? (PageState.Unlisted, "it is marked `unlisted: true`") : (PageState.Published, "it is published");
    }

    /// <summary>True if a document in this state becomes a page.</summary>
    public static bool IsMade(PageState state, AssemblyOptions options) => state switch
    {
        PageState.Draft => options.Drafts,
        PageState.Future => options.Future,
        PageState.Expired => options.Expired,
        _ => true,
    };

    /// <summary>Reports BC5018 for a publication window that ends earlier than it starts.</summary>
    public static void Check(Document document, Findings findings)
    {
        if (document.FrontMatter.ExpiryDate is { } expiry && Start(document.FrontMatter) is { } start && expiry.Value < start.Value)
        {
            findings.Add(SitesRules.Dates(expiry));
        }
    }

    private static Located<DateOnly>? Start(FrontMatter matter) => matter.PublishDate ?? matter.Date;

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
