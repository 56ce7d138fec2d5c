namespace BackCare.Cli.Assessing.Answers;

/// <summary>One set of answers in a file.</summary>
/// <param name="Line">The line on which the set starts, from 1.</param>
/// <param name="Json">The JSON as UTF-8, valid until the next set is read; empty if it cannot be read.</param>
/// <param name="Trouble">The reason why the set cannot be read; null if it can.</param>
internal readonly record struct AnswerSet(long Line, ReadOnlyMemory<byte> Json, string? Trouble);
