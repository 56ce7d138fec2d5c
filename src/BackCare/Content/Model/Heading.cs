using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A heading of a body.</summary>
/// <param name="Level">The level, from 1 to 6.</param>
/// <param name="Text">The plain words; Linting reports an empty heading as an error.</param>
/// <param name="Id">The id, formed as on GitHub and unique in the body; a repeated one ends in <c>-1</c>, <c>-2</c>.</param>
/// <param name="Container">The container that the heading is in; null if it is in none.</param>
/// <param name="Location">The whole heading.</param>
public readonly record struct Heading(int Level, string Text, string Id, ContainerKind? Container, Location Location);
