namespace BackCare.Cli.Assessing.Answers;

/// <summary>What stands in a file of answers for one result.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Json">UTF-8, good until the next one is read; empty if there is trouble.</param>
/// <param name="Trouble">Why it cannot be read at all; null where it can.</param>
internal readonly record struct AnswerSet(long Line, ReadOnlyMemory<byte> Json, string? Trouble);
