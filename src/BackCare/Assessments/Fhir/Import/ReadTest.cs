using System.Collections.Immutable;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>One line of <c>enableWhen</c> in the words of the language.</summary>
/// <param name="Words">The whole test, or the question where options follow.</param>
internal sealed record ReadTest(string Words)
{
    /// <summary>The conditions that must be true first; empty if there are none.</summary>
    public string Guard { get; init; } = "";

    /// <summary><c>is</c> or <c>includes</c>; empty if no options follow.</summary>
    public string Verb { get; init; } = "";

    public ImmutableArray<string> Options { get; init; } = [];

    private bool IsAll { get; init; }

    /// <summary>Adds a test to others, or its option to the one before where both read the same question.</summary>
    public static void Add(List<ReadTest> tests, ReadTest next, bool isAny)
    {
        var last = tests.Count > 0 ? tests[^1] : null;
        var isSame = last is not null && next.Verb.Length > 0 && last.Verb == next.Verb && last.Words == next.Words;
        if (isSame && (isAny || next.Verb == "includes") && !last!.Options.Contains(next.Options[0]))
        {
            tests[^1] = last with { Options = [.. last.Options, .. next.Options], IsAll = !isAny };
        }
        else
        {
            tests.Add(next);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Guard + Words + (Verb, Options) switch
    {
        ("", _) => "",
        (_, [var one]) => $" {Verb} {one}",
        ("is", _) => $" is one of [{string.Join(", ", Options)}]",
        _ => $" includes {(IsAll ? "all" : "any")} of [{string.Join(", ", Options)}]",
    };
}
