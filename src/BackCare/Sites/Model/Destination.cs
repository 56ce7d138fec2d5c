using BackCare.Files;

namespace BackCare.Sites.Model;

/// <summary>What a link's path turned out to be.</summary>
internal abstract record Destination;

/// <summary>A page that is made.</summary>
internal sealed record FoundPage(Page Page) : Destination;

/// <summary>A file that is copied if a published page needs it.</summary>
internal sealed record FoundFile(SourceFile File, string Url) : Destination;

/// <summary>A file for machines, such as the feed.</summary>
internal sealed record FoundAddress(string Url) : Destination;

/// <summary>A document that is no page today, or a file beside one.</summary>
internal sealed record HiddenTarget(string Reason) : Destination;

/// <summary>A part that dropped out with errors of its own.</summary>
internal sealed record BrokenTarget : Destination;

/// <summary>Nothing stands there.</summary>
/// <param name="Source">The path of the source file that was looked for.</param>
internal sealed record MissingTarget(string Source) : Destination;

/// <summary>The path climbs out of the content folder.</summary>
internal sealed record OutsideTarget : Destination;
