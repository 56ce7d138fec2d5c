namespace BackCare.Sites.Model;

/// <summary>One row of <c>backcare list</c>, which lists every document and self-check, published or not.</summary>
/// <param name="Url">The permalink; null if no page is made.</param>
/// <param name="Reason">The reason for its state, in plain words.</param>
/// <param name="Date">The date in its front matter; null if there is none.</param>
public sealed record ListedPage(string Source, string? Url, string Title, PageState State, string Reason, DateOnly? Date);
