using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A table in a body.</summary>
/// <param name="HasHeader">False if every cell of the header row is empty, which Linting reports as an error.</param>
/// <param name="Location">The whole table.</param>
public readonly record struct Table(bool HasHeader, Location Location);
