using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Content;

/// <summary>Reads <c>content/_data/*.yml</c>.</summary>
public static class RegistersReader
{
    private const string Folder = "content/_data/";

    /// <summary>All entries that are whole; a file of another name in that folder is an error.</summary>
    public static Checked<Registers> Read(SourceTree tree, MarkdownText markdown)
    {
        var findings = new Findings();
        var registers = Registers.Empty;
        foreach (var file in tree.Files)
        {
            if (file.Path.StartsWith(Folder, StringComparison.Ordinal))
            {
                registers = Add(registers, file, new(markdown, findings), findings);
            }
        }

        return new(registers, findings.ToImmutable());
    }

    private static Registers Add(Registers registers, SourceFile file, RegisterEntries entries, Findings findings) => file.Path[Folder.Length..] switch
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

    /// <summary>Null for an empty file, and for one with an error.</summary>
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
