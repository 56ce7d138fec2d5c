using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>Who vouches for the self-check.</summary>
/// <param name="By">A person's id; looked up by the rooms that know the site.</param>
/// <param name="On">The day of the review.</param>
/// <param name="Next">The day by which it is due again.</param>
/// <param name="Hash">The content hash that was reviewed, written by <c>backcare review</c>; null before.</param>
/// <param name="Version">The version that was reviewed, written by <c>backcare review</c>; null before.</param>
public sealed record Review(Located<string> By, Located<DateOnly> On, Located<DateOnly> Next, Located<string>? Hash, Located<int>? Version);
