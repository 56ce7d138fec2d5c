using System.Buffers;
using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>
/// A fast reader for the YAML of most front matter: keys at the left margin, each with plain or quoted text or a bracketed list or map on
/// the same line, or with a list of texts below. It leaves any other text, valid or not, to <see cref="YamlComposer"/>, so it never reports
/// a finding.
/// </summary>
internal ref struct PlainYaml
{
    private const int LongestKey = 100;
    private const string Item = "  - ";

    private static readonly SearchValues<char> Printable =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range('\u00A1', '\u2027' - '\u00A1' + 1))
            .Select(c => (char)c)]);

    private static readonly SearchValues<char> KeySigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
    private static readonly SearchValues<char> FlowSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-. ");

    private readonly string file;
    private ReadOnlySpan<char> rest;
    private ReadOnlySpan<char> words;
    private int line;

    private PlainYaml(ReadOnlySpan<char> text, string file, int firstLine)
    {
        rest = text;
        (this.file, line) = (file, firstLine - 1);
    }

    /// <summary>The same value that the composer would give; null if the text is left to the composer.</summary>
    public static YamlMap? Read(ReadOnlySpan<char> text, string file, int firstLine) => new PlainYaml(text, file, firstLine).Map();

    private YamlMap? Map()
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (Next())
        {
            if (Key(words, 0) is not { } key
                || Has(entries, key.Text)
                || (key.Text.Length + 1 == words.Length ? List() : Value(key.Text.Length + 2)) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }

        return entries.Count == 0
            ? null
            : new(entries.ToImmutable(), new(file, entries[0].Key.Location.Start, entries[^1].Value.Location.End));
    }

    /// <summary>Moves to the next line; false after the last.</summary>
    private bool Next()
    {
        if (rest.IsEmpty)
        {
            return false;
        }

        var end = rest.IndexOf('\n');
        words = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        line++;
        return true;
    }

    private readonly YamlText? Key(ReadOnlySpan<char> from, int column)
    {
        var colon = from.IndexOf(':');
        return colon is > 0 and <= LongestKey && char.IsAsciiLetter(from[0]) && !from[..colon]
            .ContainsAnyExcept(KeySigns) && (colon + 1 == from.Length || from[colon + 1] == ' ')
            ? Text(column, colon)
            : null;
    }

    private static bool Has(ImmutableArray<YamlEntry>.Builder entries, string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Text == key)
            {
                return true;
            }
        }

        return false;
    }

    private YamlList? List()
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        var first = line + 1;
        while (rest.StartsWith(Item) && Next())
        {
            if (Scalar(Item.Length) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return items.Count == 0 ? null : new(items.ToImmutable(), new(file, new(first, Item.Length - 1), items[^1].Location.End));
    }

    private readonly YamlValue? Value(int column) => words[column..] switch
    {
        ['[', .., ']'] => FlowList(column),
        ['{', .., '}'] => FlowMap(column),
        _ => Scalar(column),
    };

    private readonly YamlText? Scalar(int column)
    {
        var value = words[column..];
        if (value.IsEmpty || value.ContainsAnyExcept(Printable))
        {
            return null;
        }

        if (value is ['"', .. var inner, '"'])
        {
            return inner.IndexOfAny('"', '\\') < 0 ? new(inner.ToString(), IsPlain: false, Place(column, value.Length)) : null;
        }

        return char.IsAsciiLetterOrDigit(value[0]) && value[^1] is not (' ' or ':') && value.IndexOf(": ") < 0 && value.IndexOf(" #") < 0
            ? Text(column, value.Length)
            : null;
    }

    private readonly YamlList? FlowList(int column)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        for (var at = column + 1; at < words.Length; at = PartEnd(at) + 1)
        {
            if (FlowText(at, PartEnd(at)) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new(items.ToImmutable(), Place(column, words.Length - column));
    }

    private readonly YamlMap? FlowMap(int column)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        for (var at = column + 1; at < words.Length; at = PartEnd(at) + 1)
        {
            var start = at + Blanks(at);
            if (Key(words[start..], start) is not { } key
                || Has(entries, key.Text)
                || FlowText(start + key.Text.Length + 1, PartEnd(at)) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }

        return new(entries.ToImmutable(), Place(column, words.Length - column));
    }

    /// <summary>The end of the item that starts at a column: the next comma, or the bracket that closes the line.</summary>
    private readonly int PartEnd(int at) => words[at..^1].IndexOf(',') is var comma and >= 0 ? at + comma : words.Length - 1;

    private readonly YamlText? FlowText(int start, int end)
    {
        start += Blanks(start);
        end = Math.Max(start, end);
        var value = words[start..end].TrimEnd(' ');
        return value is [var first, ..] && char.IsAsciiLetterOrDigit(first) && !value.ContainsAnyExcept(FlowSigns)
            ? Text(start, value.Length)
            : null;
    }

    private readonly int Blanks(int at) => words.Length - at - words[at..].TrimStart(' ').Length;

    private readonly YamlText Text(int column, int length) =>
        new(words.Slice(column, length).ToString(), IsPlain: true, Place(column, length));

    private readonly Location Place(int column, int length) => new(file, new(line, column + 1), new(line, column + length + 1));
}
