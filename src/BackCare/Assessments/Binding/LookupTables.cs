using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Reads the CSV files that a self-check's lookups name.</summary>
internal static class LookupTables
{
    /// <summary>Each table once, by its name, and the texts of all in order of use.</summary>
    public static (FrozenDictionary<string, LookupTable> Tables, ImmutableArray<string> Texts) Read(YamlMap root, Func<string,
        SourceFile?> beside, Findings findings)
    {
        var tables = new Dictionary<string, LookupTable>(StringComparer.Ordinal);
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var name in Named(root).DistinctBy(n => n.Text))
        {
            if (name.Text.AsSpan().IndexOfAny('/', '\\', ':') >= 0 || name.Text.StartsWith('.') || beside(name.Text) is not { } file)
            {
                findings.Add(AssessmentRules.NoTable(name));
                continue;
            }

            var (text, invalidAt) = SourceText.Decode(file.Read().Span);
            if (text is null)
            {
                findings.Add(AssessmentRules.Undecodable(file.Path, invalidAt));
                continue;
            }

            texts.Add(text);
            tables.Add(name.Text, new(file.Path, Rows(text, file.Path, findings)));
        }

        return (tables.ToFrozenDictionary(StringComparer.Ordinal), texts.ToImmutable());
    }

    /// <summary>The row of two numbers; null, with a finding, if its key is already in the table.</summary>
    public static LookupRow? Row(Located<string> from, Located<string> to, HashSet<Rational> keys, Findings findings)
    {
        if (Rational.Parse(from.Value) is not { } key)
        {
            findings.Add(AssessmentRules.NoNumber(from, "a table row"));
            return null;
        }

        if (Rational.Parse(to.Value) is not { } value)
        {
            findings.Add(AssessmentRules.NoNumber(to, "a table row"));
            return null;
        }

        if (keys.Add(key))
        {
            return new(key, value, from.Location);
        }

        findings.Add(AssessmentRules.BadTable(from.Location, $"duplicate row for {from.Value}", "keep only one of the two"));
        return null;
    }

    private static IEnumerable<YamlText> Named(YamlMap root) =>
        from score in root.Map("scores")?.Entries ?? []
        let table = (score.Value as YamlMap)?.Map("lookup")?.Find("table") as YamlText
        where table is not null
        select table;

    private static ImmutableArray<LookupRow> Rows(string text, string file, Findings findings)
    {
        var lines = text.Split('\n');
        if (lines[0].Trim() != "from,to")
        {
            findings.Add(AssessmentRules.BadTable(
                Location.InLine(file, 1, 1, lines[0].Length),
                "the first line of a table must be `from,to`",
                "add the line `from,to` at the top"));
            return [];
        }

        var rows = ImmutableArray.CreateBuilder<LookupRow>();
        var keys = new HashSet<Rational>();
        for (var line = 1; line < lines.Length; line++)
        {
            if (lines[line].Trim().Length == 0)
            {
                continue;
            }

            if (lines[line].Split(',') is not [var from, var to])
            {
                findings.Add(AssessmentRules.BadTable(
                    Location.InLine(file, line + 1, 1, lines[line].Length),
                    "a row must be two numbers separated by a comma",
                    "write a row such as `4,21.1`"));
            }
            else if (Row(Cell(from, file, line, 0), Cell(to, file, line, from.Length + 1), keys, findings) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    private static Located<string> Cell(string cell, string file, int line, int start)
    {
        var trimmed = cell.Trim();
        return new(trimmed,
            Location.InLine(file, line + 1, start + cell.Length - cell.TrimStart().Length + 1, Math.Max(1, trimmed.Length)));
    }
}
