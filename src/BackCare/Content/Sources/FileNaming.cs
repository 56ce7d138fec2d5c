using System.Collections.Immutable;
using BackCare.Content.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Content.Sources;

/// <summary>The parts of a markdown file's name, such as <c>2026-05-02-keep-moving.es.md</c>.</summary>
/// <param name="Name">The name without date, language and <c>.md</c>.</param>
/// <param name="Language">
/// The language code; null for the site's main language. An undeclared code is not a language but part of the name.
/// </param>
/// <param name="Date">The date; null if the name has no valid one.</param>
internal sealed record FileNaming(string Name, string? Language, DateOnly? Date)
{
    private const string DatePattern = "0000-00-00-";

    /// <summary>Splits the name of a path. Reports BC2017 for a date that does not exist, and removes it from the name.</summary>
    public static FileNaming Of(string path, ImmutableArray<string> languages, Findings findings)
    {
        var name = path[(path.LastIndexOf('/') + 1)..^".md".Length];
        string? language = null;
        if (name.LastIndexOf('.') is var dot and > 0 && languages.Contains(name[(dot + 1)..], StringComparer.Ordinal))
        {
            (name, language) = (name[..dot], name[(dot + 1)..]);
        }

        if (!StartsWithDate(name))
        {
            return new(name, language, null);
        }

        var day = name[..(DatePattern.Length - 1)];
        if (CivilDate.TryParse(day, out var date))
        {
            return new(name[DatePattern.Length..], language, date);
        }

        findings.Add(FrontMatterRules.NoDay(Location.TopOf(path), day));
        return new(name[DatePattern.Length..], language, null);
    }

    private static bool StartsWithDate(string name)
    {
        if (name.Length <= DatePattern.Length)
        {
            return false;
        }

        for (var i = 0; i < DatePattern.Length; i++)
        {
            if (DatePattern[i] == '0' ? !char.IsAsciiDigit(name[i]) : name[i] != '-')
            {
                return false;
            }
        }

        return true;
    }
}
