namespace BackCare.Diagnostics;

/// <summary>One finding, complete enough to be printed, sorted and acted on.</summary>
/// <param name="Rule">What kind of finding it is.</param>
/// <param name="Location">The smallest stretch of source that shows it.</param>
/// <param name="Message">One line, lower case, no full stop, in an editor's words; code in backticks.</param>
/// <param name="Suggestion">What to type instead, such as <c>did you mean `draft`?</c>; null where nothing can be proposed.</param>
/// <param name="Detail">Further lines printed under the message in place of the source excerpt (a counterexample); null as a rule.</param>
public sealed record Diagnostic(Rule Rule, Location Location, string Message, string? Suggestion = null, string? Detail = null)
{
    /// <summary>The rule's severity unless site.yml, <c>--strict</c> or a rule of thumb changed it for this finding.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>
    /// Where a fault of a template shows: the source of the page that could not be made. Null for every other finding. Findings that differ in
    /// it alone are one fault.
    /// </summary>
    public string? OnPage { get; init; }

    /// <summary>The command that explains the rule.</summary>
    public string Help => $"backcare explain {Rule.Id}";
}
