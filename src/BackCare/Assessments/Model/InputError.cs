namespace BackCare.Assessments.Model;

/// <summary>Why answers cannot be scored: the first bad answer in path order, unknown keys last.</summary>
/// <param name="Question">The question, or the unknown key; null where the answers as a whole are at fault.</param>
/// <param name="Value">What was there, in JSON; <c>null</c> where nothing was.</param>
/// <param name="Message">One line in plain words; the same from both scorers.</param>
public sealed record InputError(string? Question, string Value, string Message);
