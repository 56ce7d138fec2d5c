using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>An abbreviation that the body spells out.</summary>
/// <param name="Short">The abbreviation, as it appears in the text.</param>
/// <param name="Long">The words it is short for.</param>
/// <param name="Location">The line <c>*[ABC]: …</c> that defines it.</param>
public sealed record Abbreviation(string Short, string Long, Location Location);
