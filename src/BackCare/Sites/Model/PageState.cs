namespace BackCare.Sites.Model;

/// <summary>The publication state of a document on the day of the build.</summary>
public enum PageState
{
    /// <summary>Published and listed.</summary>
    Published,

    /// <summary>Published, but absent from lists, feeds, search and the sitemap.</summary>
    Unlisted,

    /// <summary>Marked as a draft.</summary>
    Draft,

    /// <summary>Scheduled for a later day.</summary>
    Future,

    /// <summary>Past its expiry date.</summary>
    Expired,
}
