using System.Collections.Immutable;
using System.Text;
using BackCare.Assessments.Binding;
using BackCare.Assessments.Model;
using BackCare.Assessments.Scoring;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Tests.Assessments;

/// <summary>Reads and binds self-checks in memory.</summary>
public static class Check
{
    /// <summary>The head that every self-check needs; questions and outcomes follow.</summary>
    public const string Head = """
        title: A sample check
        description: A few neutral items.
        version: 1
        intended_use: Tests.
        for: Nobody.
        licence: original
        reviewed: { by: dana-cole, on: 2026-05-02, next: 2027-05-01 }
        sources: [ng59]

        """;

    /// <summary>What stands below the head where only one outcome matters; its example answers the questions given.</summary>
    public static string Ending(string given) => $$"""
        outcomes:
          - { id: done, level: self_care, title: Done, text: Done., when: otherwise }
        examples:
          - { name: One, given: { {{given}} }, expect: done }

        """;

    public static Checked<Assessment?> Bind(string yaml, params (string Name, string Text)[] beside)
    {
        var findings = new Findings();
        var read = AssessmentReader.Read(
            SourceFile.Of("sample.yml", Encoding.UTF8.GetBytes(yaml)),
            "sample",
            name => beside.FirstOrDefault(b => b.Name == name) is { Name: not null } found
                ? SourceFile.Of(name, Encoding.UTF8.GetBytes(found.Text))
                : null);
        var syntax = findings.Take(read);
        var bound = syntax is null ? null : findings.Take(Binder.Bind(syntax));
        return new(bound, findings.ToImmutable());
    }

    /// <summary>The bound self-check; fails the test with all findings if there is none.</summary>
    public static Assessment Bound(string yaml, params (string Name, string Text)[] beside)
    {
        var bound = Bind(yaml, beside);
        Assert.True(bound.Value is not null, Lines(bound.Diagnostics));
        return bound.Value!;
    }

    /// <summary>Each finding as "line:column id message".</summary>
    public static string Lines(ImmutableArray<Diagnostic> found) =>
        string.Join('\n',
            found.Select(d =>
                $"{d.Location.Start.Line}:{d.Location.Start.Column} {d.Rule.Id} {d.Message} "
                + $"({d.Suggestion}){(d.Detail is null ? "" : $"\n{d.Detail}")}"));

    /// <summary>What the scorer says to answers in JSON, in JSON.</summary>
    public static string Score(Program program, string answers)
    {
        var (map, broken) = AnswerJson.Read(answers);
        if (map is null)
        {
            return AnswerJson.Write(broken!);
        }

        var (result, error) = Scorer.Score(program, map);
        return result is null ? AnswerJson.Write(error!) : AnswerJson.Write(result);
    }
}
