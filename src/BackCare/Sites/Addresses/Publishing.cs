using System.Globalization;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Sites.Addresses;

/// <summary>Decides which documents are pages today. The day itself is always inside the window.</summary>
internal static class Publishing
{
    /// <summary>The state and the reason in plain words.</summary>
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

    /// <summary>True if a page is made of a document in this state.</summary>
    public static bool IsMade(PageState state, AssemblyOptions options) => state switch
    {
        PageState.Draft => options.Drafts,
        PageState.Future => options.Future,
        PageState.Expired => options.Expired,
        _ => true,
    };

    /// <summary>Reports a window that ends before it starts.</summary>
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
