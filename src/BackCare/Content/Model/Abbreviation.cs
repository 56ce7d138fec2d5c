using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>An abbreviation defined in the body.</summary>
/// <param name="Short">As written in the text.</param>
/// <param name="Long">What it means.</param>
/// <param name="Location">The line that defines it.</param>
public sealed record Abbreviation(string Short, string Long, Location Location);
