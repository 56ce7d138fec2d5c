using BackCare.Diagnostics;

namespace BackCare.Files;

/// <summary>A clinician's signature under a page or a self-check, as <c>backcare review</c> records it in the file.</summary>
/// <param name="By">The id of the reviewer in people.yml, which the rooms that know the site look up.</param>
/// <param name="On">The day of the review.</param>
/// <param name="Next">The day of the next review; null if a page does not give one. A self-check always does.</param>
/// <param name="Hash">The <see cref="ReviewHash"/> of the text that was reviewed; null if none was recorded.</param>
/// <param name="Version">The version of the self-check that was reviewed; null for a page, or if none was recorded.</param>
/// <param name="Location">The location of the whole block.</param>
public sealed record Review(
    Located<string> By, Located<DateOnly> On, Located<DateOnly>? Next, Located<string>? Hash, Located<int>? Version, Location Location);
