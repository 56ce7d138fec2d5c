using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A clinician's word that the text was checked.</summary>
/// <param name="By">An id in people.yml.</param>
/// <param name="On">The day of the check.</param>
/// <param name="Next">When to check again; null if not said.</param>
/// <param name="Hash">The text's hash on that day, written by <c>backcare review</c>; null if it was typed by hand.</param>
/// <param name="Location">The whole block.</param>
public sealed record Review(Located<string> By, Located<DateOnly> On, Located<DateOnly>? Next, Located<string>? Hash, Location Location);
