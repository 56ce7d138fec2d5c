using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A heading of a body.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Plain words; may be empty (an error for Linting to report).</param>
/// <param name="Id">As on GitHub; a repeated one ends in <c>-1</c>, <c>-2</c>. Unique in the body.</param>
/// <param name="Container">The container around it; null if there is none.</param>
/// <param name="Location">The whole heading.</param>
public readonly record struct Heading(int Level, string Text, string Id, ContainerKind? Container, Location Location);
