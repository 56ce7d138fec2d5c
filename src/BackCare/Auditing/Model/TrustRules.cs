using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>83xx: what the content security policy relies on.</summary>
internal static class TrustRules
{
    public static readonly Rule Handler = new("BC8301", Severity.Error, "an attribute runs script");
    public static readonly Rule Style = new("BC8302", Severity.Error, "an element carries its own style");
    public static readonly Rule Inline = new("BC8303", Severity.Error, "a finished page has inline script or style");
    public static readonly Rule NoIntegrity = new("BC8304", Severity.Error, "a script or style sheet has no integrity");
    public static readonly Rule WrongIntegrity = new("BC8305", Severity.Error, "an integrity is not that of the file");
    public static readonly Rule Shipped = new("BC8306", Severity.Error, "a self-check script is not the one that was proved");

    public static Diagnostic RunsScript(Location at, string attribute) => new(Handler, at, $"`{attribute}` runs script", "listen from a script file");

    public static Diagnostic HasStyle(Location at) => new(Style, at, "this element has a `style` attribute", "use a class");

    public static Diagnostic InlineCode(Location at, string element, string hash) =>
        new(Inline, at, $"this `{element}` stands in the page, and the page's own policy does not list 'sha256-{hash}'", "move it into a file");

    public static Diagnostic IntegrityMissing(Location at, string written) =>
        new(NoIntegrity, at, $"`{written}` has no `integrity`", "let the template write it with `asset`");

    public static Diagnostic IntegrityDiffers(Location at, string written) =>
        new(WrongIntegrity, at, $"the `integrity` is not that of `{written}`, so a browser would refuse the file");

    public static Diagnostic NotShipped(Location at, string what) =>
        new(Shipped, at, $"{what} is not the script that BackCare ships", "a theme cannot replace the scripts of self-checks");
}
