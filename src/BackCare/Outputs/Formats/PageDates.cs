using BackCare.Sites.Model;

namespace BackCare.Outputs.Formats;

/// <summary>The dates of pages in files for machines.</summary>
internal static class PageDates
{
    /// <summary>
    /// The latest of <c>date</c>, <c>updated</c> and the review; null if front matter has none. File times are never used.
    /// </summary>
    public static DateOnly? Modified(Page page)
    {
        var matter = page.Document?.FrontMatter;
        DateOnly?[] dates = [matter?.Date?.Value, matter?.Updated?.Value, matter?.Reviewed?.On.Value];
        return dates.Max();
    }
}
