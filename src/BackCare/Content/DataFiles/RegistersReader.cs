using System.Collections.Immutable;
using BackCare.Content.Markdown;
using BackCare.Content.Model;
using BackCare.Content.Sources;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Content.DataFiles;

/// <summary>Reads the data files <c>content/_data/*.yml</c>.</summary>
public static class RegistersReader
{
    private const string Folder = "content/_data/";

    /// <summary>All entries without errors. Reports BC2060 for a file with an unknown name.</summary>
    /// <param name="languages">
    /// The codes of the further languages. For each, files such as <c>people.es.yml</c>, <c>locations.es.yml</c> and <c>glossary.es.yml</c>
    /// are read.
    /// </param>
    public static Checked<Registers> Read(SourceTree tree, MarkdownText markdown, ImmutableArray<string> languages)
    {
        var findings = new Findings();
        var files = tree.Files.Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal)).ToLookup(f => LanguageOf(f, languages));
        var registers = files[null].Aggregate(Registers.Empty, (read, file) => Add(read, file, new(markdown, findings), findings));
        var translations = languages.ToImmutableDictionary(
            code => code,
            code => files[code]
                .Aggregate(registers with { Glossary = [] }, (read, file) => Lay(read, file, code, new(markdown, findings), findings)),
            StringComparer.Ordinal);
        return new(registers with { Translations = translations }, findings.ToImmutable());
    }

    private static string? LanguageOf(SourceFile file, ImmutableArray<string> languages) =>
        file.Name.Split('.') is [_, var code, "yml"] && languages.Contains(code) ? code : null;

    private static Registers Lay(Registers registers, SourceFile file, string code, RegisterEntries entries, Findings findings)
    {
        var name = file.Name[..^$".{code}.yml".Length];
        switch (name)
        {
            case "people":
                return registers
                    with { People = Over(registers.People, p => p.Id, file, DataFileKeys.TranslatedPeople, findings,
                        (p, map) => entries.Person(p, map, code)) };
            case "locations":
                return registers
                    with { Locations = Over(registers.Locations, l => l.Id, file, DataFileKeys.TranslatedLocations, findings,
                        (l, map) => entries.Location(l, map, code)) };
            case "glossary":
                return registers with { Glossary = Each(file, DataFileKeys.Glossary, findings, entries.Term) };
            default:
                return Unknown(registers, file, file.Name, findings);
        }
    }

    /// <summary>All entries, each with the words of the file if it translates the entry, and unchanged otherwise.</summary>
    private static ImmutableArray<T> Over<T>(
        ImmutableArray<T> own, Func<T, Located<string>> idOf, SourceFile file, NamedShape shape, Findings findings, Func<T, YamlEntry,
            T> translate)
    {
        var translated = own.ToBuilder();
        foreach (var entry in MapOf(file, findings)?.Entries ?? [])
        {
            var at = own.Index().Where(o => idOf(o.Item).Value == entry.Key.Text).Select(o => (int?)o.Index).FirstOrDefault();
            if (at is not { } place)
            {
                findings.Add(RegisterRules.NoOriginal(entry.Key, own.Select(o => idOf(o).Value)));
            }
            else if (entry.Value.Check(shape.Value, entry.Key.Text, RegisterRules.Yaml, findings))
            {
                translated[place] = translate(own[place], entry);
            }
        }

        return translated.ToImmutable();
    }

    private static Registers Add(Registers registers, SourceFile file, RegisterEntries entries, Findings findings) =>
        file.Path[Folder.Length..] switch
    {
        "people.yml" => registers with { People = Each(file, DataFileKeys.People, findings, entries.Person) },
        "sources.yml" => registers with { Sources = Each(file, DataFileKeys.Sources, findings, entries.Source) },
        "glossary.yml" => registers with { Glossary = Each(file, DataFileKeys.Glossary, findings, entries.Term) },
        "locations.yml" => registers with { Locations = Each(file, DataFileKeys.Locations, findings, entries.Location) },
        "redirects.yml" => registers with { Redirects = Each(file, DataFileKeys.Redirects, findings, entries.Redirect) },
        var other => Unknown(registers, file, other, findings),
    };

    private static Registers Unknown(Registers registers, SourceFile file, string name, Findings findings)
    {
        findings.Add(RegisterRules.NoFile(file.Top, name));
        return registers;
    }

    private static ImmutableArray<T> Each<T>(SourceFile file, NamedShape shape, Findings findings, Func<YamlEntry, T?> bind)
        where T : class
    {
        if (MapOf(file, findings) is not { } map)
        {
            return [];
        }

        var entries = ImmutableArray.CreateBuilder<T>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            if (entry.Value.Check(shape.Value, entry.Key.Text, RegisterRules.Yaml, findings) && bind(entry) is { } bound)
            {
                entries.Add(bound);
            }
        }

        return entries.DrainToImmutable();
    }

    /// <summary>The entries of a file; null if the file is empty or has an error.</summary>
    private static YamlMap? MapOf(SourceFile file, Findings findings)
    {
        if (TextFile.Read(file, findings) is not { } text)
        {
            return null;
        }

        switch (findings.Take(YamlReader.Read(text, file.Path, RegisterRules.Yaml)))
        {
            case YamlMap map:
                ControlCharacters.Check(map, findings);
                return map;
            case { } other:
                findings.Add(RegisterRules.NoMap(other.Location, file.Name));
                return null;
            default:
                return null;
        }
    }
}
