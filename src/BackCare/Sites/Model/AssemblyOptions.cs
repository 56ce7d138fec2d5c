namespace BackCare.Sites.Model;

/// <summary>What decides which documents become pages.</summary>
/// <param name="Today">The civil day in the site's time zone.</param>
/// <param name="Drafts">True to make pages of drafts too.</param>
/// <param name="Future">True to make pages of the future too.</param>
/// <param name="Expired">True to make pages of expired documents too.</param>
public sealed record AssemblyOptions(DateOnly Today, bool Drafts, bool Future, bool Expired);
