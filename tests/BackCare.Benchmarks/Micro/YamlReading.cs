using BackCare.Benchmarks.SelfChecks;
using BackCare.Diagnostics;
using BackCare.Settings;
using BackCare.Yaml;
using BenchmarkDotNet.Attributes;

namespace BackCare.Benchmarks.Micro;

/// <summary>Composing located values: the front matter of one article, and a self-check of forty questions.</summary>
[MemoryDiagnoser]
public class YamlReading
{
    private static readonly YamlRules Rules = new(
        SettingsRules.NotYaml, SettingsRules.NotAllowed, SettingsRules.DuplicateKey, SettingsRules.UnknownKey, SettingsRules.MissingKey,
            SettingsRules.WrongKind);

    private readonly string frontMatter = """
        title: Ease your hip after gardening in ten minutes
        description: How to ease your hip after gardening in ten minutes, with clear steps and signs to watch for.
        type: article
        date: 2024-03-02
        authors: [robin-example]
        reviewed: { by: morgan-example, on: 2026-01-15, next: 2027-12-15 }
        sources: [sample-guideline, sample-review]
        tags: [hips, gardening]
        takeaways:
          - A short walk after lunch helps a stiff hip to loosen.
          - Set a timer so that you change position every hour.
          - Breathe out as you stand up, and breathe in as you come back.

        """;

    private readonly string selfCheck = SelfCheckFixture.All[0].Yaml;

    [Benchmark]
    public Checked<YamlValue?> FrontMatter() => YamlReader.Read(frontMatter, "a.md", Rules);

    [Benchmark]
    public Checked<YamlValue?> SelfCheckOfFortyQuestions() => YamlReader.Read(selfCheck, "a.yml", Rules);
}
