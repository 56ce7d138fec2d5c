namespace BackCare.Sites.Model;

/// <summary>Whether a document becomes a page today.</summary>
public enum PageState
{
    /// <summary>A page that is listed.</summary>
    Published,

    /// <summary>A page that no list, feed, search or sitemap names.</summary>
    Unlisted,

    /// <summary>Marked as a draft.</summary>
    Draft,

    /// <summary>Its publication date is after today.</summary>
    Future,

    /// <summary>Its expiry date is before today.</summary>
    Expired,
}
