namespace BackCare.Diagnostics;

/// <summary>A finding, with everything needed to print it, sort it and act on it.</summary>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="Location">The smallest part of the source that shows it.</param>
/// <param name="Message">What is wrong: one line in plain words, lower case, without a full stop, with code in backticks.</param>
/// <param name="Suggestion">What to type instead, such as <c>did you mean `draft`?</c>; null if there is nothing to suggest.</param>
/// <param name="Detail">Further lines, such as a counterexample, printed in place of the source excerpt; null for most findings.</param>
public sealed record Diagnostic(Rule Rule, Location Location, string Message, string? Suggestion = null, string? Detail = null)
{
    /// <summary>The rule's severity, unless site.yml, <c>--strict</c> or the rule itself changes it for this finding.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>
    /// The source path of the page that could not be rendered because of a mistake in a template; null for every other finding. Findings
    /// that differ only in this value are one mistake.
    /// </summary>
    public string? OnPage { get; init; }

    /// <summary>The command that explains the rule.</summary>
    public string Help => $"backcare explain {Rule.Id}";
}
