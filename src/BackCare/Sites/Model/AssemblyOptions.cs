namespace BackCare.Sites.Model;

/// <summary>The options that decide which documents become pages.</summary>
/// <param name="Today">The current day in the site's time zone.</param>
/// <param name="Drafts">True to include drafts.</param>
/// <param name="Future">True to include scheduled documents, which are due after <paramref name="Today"/>.</param>
/// <param name="Expired">True to include expired documents.</param>
public sealed record AssemblyOptions(DateOnly Today, bool Drafts, bool Future, bool Expired);
