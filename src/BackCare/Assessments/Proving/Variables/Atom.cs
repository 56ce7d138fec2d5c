using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>One test of the program; equal tests are one atom wherever they are written.</summary>
/// <param name="Source">What decides it: the index of a question, or the number of questions plus the index of a score.</param>
/// <param name="Index">Its index among the atoms of that source.</param>
/// <param name="Test">The test.</param>
/// <param name="MayBeMissing">Whether some unstopped path may leave it undefined; true where that is not known.</param>
/// <param name="Ticks">How it adds up ticks; null unless it is about the ticks of an any_of.</param>
internal sealed record Atom(int Source, int Index, ProgramTest Test, bool MayBeMissing, TickSum? Ticks);
