using BackCare.Diagnostics;

namespace BackCare.Files;

/// <summary>A clinician's signature under a page or a self-check, as <c>backcare review</c> records it in the file.</summary>
/// <param name="By">An id in people.yml; looked up by the rooms that know the site.</param>
/// <param name="On">The day of the review.</param>
/// <param name="Next">The day by which the text is due for review again; null if a page does not say. A self-check always says.</param>
/// <param name="Hash">The <see cref="ReviewHash"/> of the text that was reviewed; null if none was recorded.</param>
/// <param name="Version">The version of the self-check that was reviewed; null for a page, or if none was recorded.</param>
/// <param name="Location">The whole block.</param>
public sealed record Review(
    Located<string> By, Located<DateOnly> On, Located<DateOnly>? Next, Located<string>? Hash, Located<int>? Version, Location Location);
