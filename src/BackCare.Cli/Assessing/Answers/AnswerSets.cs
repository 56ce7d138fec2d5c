using BackCare.Cli.Disk;

namespace BackCare.Cli.Assessing.Answers;

/// <summary>Reads sets of answers: one JSON object per line, or a single object over several lines. Blank lines are ignored.</summary>
internal static class AnswerSets
{
    /// <summary>The highest number of bytes in one line or one object.</summary>
    public const int MostBytes = 1_000_000;

    /// <summary>Reads the sets one after another, with at most two of them in memory.</summary>
    /// <param name="name">The name of the file, for messages about the disk.</param>
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
