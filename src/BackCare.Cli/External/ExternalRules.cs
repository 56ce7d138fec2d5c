using BackCare.Diagnostics;

namespace BackCare.Cli.External;

/// <summary>Rules of <c>check --external</c>. They are only notes, because a problem on another site must not stop a build.</summary>
internal static class ExternalRules
{
    public static Rule Dead { get; } = new("BC9022", Severity.Info, "broken link to another site");

    public static Rule Blocked { get; } = new("BC9023", Severity.Info, "link to another site could not be checked");

    public static Diagnostic Of(Location place, string url, LinkAnswer answer) => answer.State == LinkState.Dead
        ? new(Dead, place, $"`{url}` is broken: {answer.Reason}", "find the new address of the page, or remove the link")
        : new(Blocked, place, $"`{url}` could not be checked: {answer.Reason}", "check the link in a browser");
}
