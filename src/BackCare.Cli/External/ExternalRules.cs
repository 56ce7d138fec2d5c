using BackCare.Diagnostics;

namespace BackCare.Cli.External;

/// <summary>What <c>check --external</c> can say. Never more than a note: another site's bad day must not stop ours.</summary>
internal static class ExternalRules
{
    public static Rule Dead { get; } = new("BC9022", Severity.Info, "a link to another site is dead");

    public static Rule Blocked { get; } = new("BC9023", Severity.Info, "a link to another site could not be checked");

    public static Diagnostic Of(Location place, string url, LinkAnswer answer) => answer.State == LinkState.Dead
        ? new(Dead, place, $"`{url}` is dead: {answer.Reason}", "find where the page went, or take the link out")
        : new(Blocked, place, $"`{url}` could not be checked: {answer.Reason}", "open it in a browser once");
}
