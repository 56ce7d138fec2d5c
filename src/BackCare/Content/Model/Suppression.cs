using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A comment <c>&lt;!-- backcare: off BC7301 because … --&gt;</c>, which silences one rule on the next line with text.</summary>
/// <param name="RuleId">Always of the 7xxx family; Linting checks that the rule exists and can be silenced.</param>
/// <param name="Reason">Never empty.</param>
/// <param name="Line">The line that is silenced, from 1.</param>
/// <param name="Location">The comment.</param>
public sealed record Suppression(string RuleId, string Reason, int Line, Location Location);
