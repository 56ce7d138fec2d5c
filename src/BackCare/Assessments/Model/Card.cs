using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>A text shown at the top of a result with a red flag, or under an outcome that lists it.</summary>
/// <param name="Id">Unique among the cards.</param>
/// <param name="Location">The location of the id.</param>
/// <param name="Level">Equal to the level of every flag that uses it.</param>
/// <param name="Text">Markdown with paragraphs and lists.</param>
public sealed record Card(string Id, Location Location, Level Level, Located<string> Text);
