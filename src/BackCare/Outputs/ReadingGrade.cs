using BackCare.Sites;

namespace BackCare.Outputs;

/// <summary>How hard a page is to read.</summary>
/// <param name="Words">Counted words.</param>
/// <param name="FleschKincaid">Null in languages for which it was not made.</param>
/// <param name="Smog">Null under 30 sentences, and in other languages.</param>
public sealed record ReadingGrade(Page Page, int Words, double? FleschKincaid, double? Smog);
