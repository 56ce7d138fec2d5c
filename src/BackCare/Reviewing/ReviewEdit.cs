using System.Collections.Immutable;
using System.Text;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Reviewing;

/// <summary>Writes values to the block <c>reviewed</c> of a text and keeps every other byte, including line ends and comments.</summary>
internal static class ReviewEdit
{
    /// <summary>The bytes of the text with the given values in <c>reviewed</c>, which is added if it is absent.</summary>
    /// <param name="map">The YAML of the text, with its locations.</param>
    /// <param name="newLineBefore">The line, from 1, above which to add <c>reviewed</c> if it is absent.</param>
    public static ReadOnlyMemory<byte> Apply(
        ReadOnlyMemory<byte> bytes, YamlMap map, int newLineBefore, ImmutableArray<(string Key, string Value)> values)
    {
        var mark = bytes.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        var text = Encoding.UTF8.GetString(bytes.Span[mark..]);
        var lines = LinesOf(text);
        var entry = map.Entries.FirstOrDefault(e => e.Key.Text == "reviewed");
        var edits = entry switch
        {
            null => [NewLine(lines, text, newLineBefore, $"reviewed: {{ {Joined(values)} }}")],
            { Value: YamlMap block } => InBlock(block, text, lines, values),
            _ => [new(AfterColon(text, Offset(lines, entry.Key.Location.End)), 0, $" {{ {Joined(values)} }}")],
        };
        foreach (var edit in edits.OrderByDescending(e => e.At))
        {
            text = text[..edit.At] + edit.Text + text[(edit.At + edit.Length)..];
        }

        return (byte[])[.. bytes.Span[..mark], .. Encoding.UTF8.GetBytes(text)];
    }

    private static ImmutableArray<Edit> InBlock(YamlMap block, string text, ImmutableArray<int> lines,
        ImmutableArray<(string Key, string Value)> values)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        foreach (var entry in block.Entries)
        {
            var (key, value) = values.FirstOrDefault(v => v.Key == entry.Key.Text);
            if (key is not null)
            {
                var start = Offset(lines, entry.Value.Location.Start);
                edits.Add(entry.Value.IsEmpty
                    ? new(AfterColon(text, Offset(lines, entry.Key.Location.End)), 0, $" {value}")
                    : new(start, Offset(lines, entry.Value.Location.End) - start, value));
            }
        }

        var added = values.Where(v => !block.Entries.Any(e => e.Key.Text == v.Key)).ToImmutableArray();
        var first = Offset(lines, block.Location.Start);
        if (added.IsEmpty)
        {
            return edits.ToImmutable();
        }

        if (text[first] != '{')
        {
            var indent = new string(' ', block.Entries[0].Key.Location.Start.Column - 1);
            edits.AddRange(added.Reverse()
                .Select(v => NewLine(lines, text, block.Entries[^1].Value.Location.End.Line + 1, $"{indent}{v.Key}: {v.Value}")));
        }
        else
        {
            edits.Add(block.Entries.IsEmpty
                ? new(first + 1, 0, $" {Joined(added)} ")
                : new(Offset(lines, block.Entries[^1].Value.Location.End), 0, $", {Joined(added)}"));
        }

        // Edits at the same offset are applied last first, so that an insertion after a replaced value does not shift it.
        return [.. edits];
    }

    private static string Joined(ImmutableArray<(string Key, string Value)> values) =>
        string.Join(", ", values.Select(v => $"{v.Key}: {v.Value}"));

    /// <summary>Inserts a line above the line with this number; at the end of the text if there are fewer lines.</summary>
    private static Edit NewLine(ImmutableArray<int> lines, string text, int before, string line)
    {
        var end = LineEnd(text);
        return before <= lines.Length && lines[before - 1] < text.Length
            ? new(lines[before - 1], 0, line + end)
            : new(text.Length, 0, text.EndsWith('\n') || text.EndsWith('\r') ? line + end : end + line);
    }

    private static string LineEnd(string text)
    {
        var at = text.AsSpan().IndexOfAny('\r', '\n');
        return at < 0 || text[at] == '\n' ? "\n" : text.AsSpan(at).StartsWith("\r\n") ? "\r\n" : "\r";
    }

    private static int AfterColon(string text, int from) => text.IndexOf(':', from) + 1;

    private static int Offset(ImmutableArray<int> lines, Position position) => lines[position.Line - 1] + position.Column - 1;

    /// <summary>The offset at which each line starts. CRLF, CR and LF end a line, as they do for the reader.</summary>
    private static ImmutableArray<int> LinesOf(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                starts.Add(at + 1);
            }
        }

        return starts.ToImmutable();
    }

    private readonly record struct Edit(int At, int Length, string Text);
}
