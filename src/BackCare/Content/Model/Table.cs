using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A table of a body.</summary>
/// <param name="HasHeader">False if every cell of its head is empty (an error for Linting to report).</param>
/// <param name="Location">The whole table.</param>
public readonly record struct Table(bool HasHeader, Location Location);
