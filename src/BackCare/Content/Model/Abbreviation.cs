using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>An abbreviation that the body spells out.</summary>
/// <param name="Short">As it stands in the text.</param>
/// <param name="Long">What it means.</param>
/// <param name="Location">The line that says so.</param>
public sealed record Abbreviation(string Short, string Long, Location Location);
