using BackCare.Files;

namespace BackCare.Sites.Model;

/// <summary>The result of resolving a link's path.</summary>
internal abstract record Destination;

/// <summary>A page of the site.</summary>
internal sealed record FoundPage(Page Page) : Destination;

/// <summary>A file, which is copied to the site if a published page uses it.</summary>
internal sealed record FoundFile(SourceFile File, string Url) : Destination;

/// <summary>A generated file for machines, such as a feed, or an old address.</summary>
internal sealed record FoundAddress(string Url) : Destination;

/// <summary>A document that is not published today, or a file that belongs to one.</summary>
internal sealed record HiddenTarget(string Reason) : Destination;

/// <summary>A source file that was dropped because of its own errors.</summary>
internal sealed record BrokenTarget : Destination;

/// <summary>A path with no source file and no page.</summary>
/// <param name="Source">The source path that was looked up.</param>
internal sealed record MissingTarget(string Source) : Destination;

/// <summary>A path outside the content folder.</summary>
internal sealed record OutsideTarget : Destination;
