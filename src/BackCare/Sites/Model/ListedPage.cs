namespace BackCare.Sites.Model;

/// <summary>A row of <c>backcare list</c>: every document and self-check stands there, published or not.</summary>
/// <param name="Url">The permalink; null where no page is made.</param>
/// <param name="Reason">Why it is or is not published, in plain words.</param>
/// <param name="Date">Its date; null if it has none.</param>
public sealed record ListedPage(string Source, string? Url, string Title, PageState State, string Reason, DateOnly? Date);
