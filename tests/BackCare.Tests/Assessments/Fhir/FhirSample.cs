using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BackCare.Assessments.Fhir.Format;
using BackCare.Assessments.Fhir.Import;
using BackCare.Assessments.Model;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace BackCare.Tests.Assessments.Fhir;

/// <summary>Self-checks and questionnaires in tests, with another team's reader as the judge of ours.</summary>
public static class FhirSample
{
    /// <summary>Many corners of the language in one self-check.</summary>
    public const string Corners = """
        title: A *neutral* check
        description: Items that show every corner.
        version: 7
        intended_use: Tests. It is not a diagnosis.
        for: Nobody.
        not_for: [Somebody]
        licence: original
        reviewed: { by: dana-cole, on: 2026-05-02, next: 2027-05-01 }
        sources: [ng59]
        monotone: [daily]
        longest: 20
        show_scores: true
        cards:
          red: { level: emergency, text: "Call **911** now.\n\n- one\n- two" }
        questions:
          - { id: age, ask: "Item 1 [here](/a/)", type: number, range: 16 to 110 }
          - id: signs
            ask: Item 2
            why: "Because.\n\n- of this"
            type: any_of
            options:
              - { id: one, text: First, points: 1.5, red_flag: { level: emergency, card: red } }
              - { id: two, text: Second, hint: A hint, points: -0.25 }
              - { id: unsure, text: I am not sure, exclusive: true }
              - { id: none, text: None of these, exclusive: true }
            stop: { if: signs includes one, outcome: now }
          - { id: again, ask_if: signs includes unsure, ask: Item 3, type: yes_no, red_flag: { yes: { level: urgent } }, stop: { if: again is yes, outcome: today } }
          - { id: weighed, ask_if: not signs includes none, ask: Item 4, type: yes_no, points: { yes: 1, no: 0 } }
          - { id: how, ask_if: age >= 49.5 and age < 80, ask: Item 5, type: one_of, optional: true, options: [{ id: a, text: "A", points: 0 }, { id: b, text: "B", points: 1 }, { id: c, text: "C", points: 2 }] }
          - { id: more, ask_if: "answered(how) and not how is a or age = 17", ask: Item 6, type: one_of, options: same as how }
          - { id: pain, ask: Item 7, type: scale, range: 0 to 10, ends: [None, Worst] }
          - { id: free, ask_if: "pain >= 3 and (age > 30 or count(signs) >= 1)", ask: Item 8, type: yes_no, unscored: true }
          - id: daily
            ask_if: points(pain) > 1
            ask: Items 9
            why: Why them.
            type: statements
            options: [{ id: easy, text: Easy, points: 0 }, { id: some, text: Some, points: 1 }, { id: hard, text: Hard, points: 2 }]
            items: [{ id: sit, text: sit }, { id: dress, text: dress }, { id: sleep, text: sleep, optional: true }]
            stop: { if: daily_sit is hard and daily_dress is hard, outcome: today }
          - { id: last, ask_if: impact is high, ask: Item 12, type: yes_no, optional: true }
        scores:
          impact: { sum: [daily], missing: { at_most: 1, fill: mean }, round: half_up, range: 0 to 6 }
          plain: { sum: [pain, age], times: 0.5, plus: -1.5 }
          turned: { percent: [daily], reverse: [daily_dress], missing: { at_most: 2, fill: drop }, decimals: 1 }
          counted: { count: [pain >= 5, "signs includes one"] }
          counted_points: { count: { of: [daily], points: at least 1 } }
          table: { lookup: { from: impact, table: { 0: 10.5, 1: 20, 2: 21, 3: 22, 4: 23, 5: 24, 6: 25 } } }
          places: { profile: [daily_sit, daily_dress], unanswered: "9" }
        bands:
          impact: { low: 0 to 1, middle: 2 to 3, high: at least 4, not_scored: unavailable }
          half: { of: plain, under: below 20, over: at least 20 }
        outcomes:
          - { id: now, level: emergency, title: Now, text: "Now.", when: stopped, show: [red] }
          - { id: today, level: urgent, title: Today, text: "Today.", when: "signs includes unsure or half is over and again is no" }
          - { id: soon, level: soon, title: Soon, text: "Soon.", when: "score.turned >= 50 or weighed is yes or more is c or last is yes or score.counted > 1" }
          - { id: self, level: self_care, title: Home, text: "Home.", when: otherwise, next: [/a/] }
        examples:
          - { name: One, given: { age: 20, signs: [one] }, expect: now }
          - { name: Two, given: { age: 20, signs: [two], pain: 1 }, expect: { outcome: self, level: self_care, path: [age, signs], scores: { plain: 9 }, bands: { half: under, impact: not_scored }, cards: [red] } }
          - { name: Three, given: { }, expect: today }
          - { name: Four, given: { }, expect: soon }

        """;

    /// <summary>The resource as the Firely SDK's strict reader sees it; fails the test with everything that it objects to.</summary>
    public static Questionnaire Strict(ReadOnlyMemory<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes.Span);
        var isRead = FhirJsonDeserializer.STRICT.TryDeserializeResource(ref reader, out var resource, out var issues);
        Assert.True(isRead, string.Join('\n', issues.Select(i => i.Message)));
        return Assert.IsType<Questionnaire>(resource);
    }

    public static FhirImported Import(string json) => FhirImport.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>A questionnaire around the given items, in JSON.</summary>
    public static string Questionnaire(string items) => $$"""
        { "resourceType": "Questionnaire", "title": "Neutral", "status": "draft", "version": "2", "item": [{{items}}] }
        """;

    public static string Lines(ImmutableArray<Loss> losses) => string.Join('\n', losses);

    /// <summary>The questions of an imported self-check, as the YAML says them.</summary>
    public static string Questions(FhirImported imported)
    {
        Assert.True(imported.Error is null, imported.Error?.ToString());
        var yaml = imported.Yaml!;
        var start = yaml.IndexOf("questions:\n", StringComparison.Ordinal);
        return yaml[start..yaml.IndexOf("outcomes:\n", StringComparison.Ordinal)];
    }

    public static Assessment Bound(FhirImported imported) => Check.Bound(imported.Yaml!);
}
