using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A comment <c>&lt;!-- backcare: off BC7301 because … --&gt;</c> that silences one rule on the next line with text.</summary>
/// <param name="RuleId">The id of a 7xxx rule; Linting checks that the rule exists and can be silenced.</param>
/// <param name="Reason">The reason; never empty.</param>
/// <param name="Line">The line on which the rule is silenced, from 1.</param>
/// <param name="Location">The whole comment.</param>
public sealed record Suppression(string RuleId, string Reason, int Line, Location Location);
