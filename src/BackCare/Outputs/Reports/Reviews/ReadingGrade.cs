using BackCare.Sites.Model;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>How hard a page is to read.</summary>
/// <param name="Words">Counted words.</param>
/// <param name="FleschKincaid">Null in languages for which it was not made.</param>
/// <param name="Smog">Null under 30 sentences, and in other languages.</param>
/// <param name="FernandezHuerta">Ease from 0 (hardest) to 100 (easiest) of a Spanish page; null in other languages.</param>
public sealed record ReadingGrade(Page Page, int Words, double? FleschKincaid, double? Smog, double? FernandezHuerta);
