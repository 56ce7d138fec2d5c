using BackCare.Sites.Model;

namespace BackCare.Outputs.Formats;

/// <summary>The dates that machines are told.</summary>
internal static class PageDates
{
    /// <summary>The latest of <c>date</c>, <c>updated</c> and the review; null where the content names none. Never a file's time.</summary>
    public static DateOnly? Modified(Page page)
    {
        var matter = page.Document?.FrontMatter;
        DateOnly?[] dates = [matter?.Date?.Value, matter?.Updated?.Value, matter?.Reviewed?.On.Value];
        return dates.Max();
    }
}
