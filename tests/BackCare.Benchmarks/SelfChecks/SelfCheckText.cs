namespace BackCare.Benchmarks.SelfChecks;

/// <summary>The parts of the YAML that all fixtures share.</summary>
internal static class SelfCheckText
{
    public static string Head(string title) => $$"""
        title: {{title}}
        description: Made-up questions that measure how fast a proof is found.
        version: 1
        intended_use: A benchmark. It tells nobody anything about their health.
        for: Machines.
        licence: original
        reviewed: { by: morgan-example, on: 2026-01-15, next: 2027-12-15 }
        sources: [ng59]
        show_scores: true

        """;

    /// <param name="id">As the examples name it.</param>
    /// <param name="level">One of the five levels.</param>
    /// <param name="when">The condition.</param>
    public static string Outcome(string id, string level, string when) =>
        $"  - {{ id: {id}, level: {level}, title: Next step {id}, text: Do what the plan says., when: \"{when}\" }}\n";

    /// <param name="name">Words for the editor.</param>
    /// <param name="given">Answers as the inside of a YAML flow map.</param>
    /// <param name="expect">An outcome's id, or a flow map.</param>
    public static string Example(string name, string given, string expect) =>
        $"  - {{ name: {name}, given: {{ {given} }}, expect: {expect} }}\n";
}
