using BackCare.Cli.Disk;

namespace BackCare.Cli.Assessing.Answers;

/// <summary>Reads answers: one JSON object a line, or one alone that may stand on many lines. Blank lines count for nothing.</summary>
internal static class AnswerSets
{
    /// <summary>More bytes than this are no answers, in one line or in one object.</summary>
    public const int MostBytes = 1_000_000;

    /// <summary>The answer sets one after another; at most two of them are kept at a time.</summary>
    /// <param name="name">Of the file, for what the disk may answer.</param>
    public static IEnumerable<AnswerSet> Read(Stream input, string name)
    {
        using var lines = new ByteLines(input, MostBytes);
        var first = new List<AnswerSet>();
        var text = new ObjectText();
        var canGrow = true;
        while (canGrow && Next(lines, name) is { } line)
        {
            first.Add(line with { Json = line.Json.ToArray() });
            canGrow = line.Trouble is null && text.Add(line.Json.Span) && !text.IsWhole && text.Bytes.Length < MostBytes;
        }

        foreach (var set in text.IsWhole ? [first[0] with { Json = text.Bytes }] : first)
        {
            yield return set;
        }

        while (Next(lines, name) is { } line)
        {
            yield return line;
        }
    }

    private static AnswerSet? Next(ByteLines lines, string name)
    {
        while (DiskTrouble.Reading(name, lines.Next) is { } line)
        {
            if (line.IsTooLong || line.Bytes.Span.ContainsAnyExcept(" \t\r"u8))
            {
                return new(line.Number, line.Bytes, line.IsTooLong ? $"line {line.Number} is longer than {MostBytes:N0} bytes" : null);
            }
        }

        return null;
    }
}
