using BackCare.Sites.Model;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The reading grade of a page.</summary>
/// <param name="Words">The number of words counted.</param>
/// <param name="FleschKincaid">The Flesch–Kincaid grade; null for languages other than English.</param>
/// <param name="Smog">The SMOG grade; null for fewer than 30 sentences and for other languages.</param>
/// <param name="FernandezHuerta">The ease of a Spanish page from 0 (hardest) to 100 (easiest); null for other languages.</param>
public sealed record ReadingGrade(Page Page, int Words, double? FleschKincaid, double? Smog, double? FernandezHuerta);
