using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>Rules 83xx: what the content security policy relies on.</summary>
internal static class TrustRules
{
    public static readonly Rule Handler = new("BC8301", Severity.Error, "script in an attribute");
    public static readonly Rule Style = new("BC8302", Severity.Error, "style attribute on an element");
    public static readonly Rule Inline = new("BC8303", Severity.Error, "inline script or style in a finished page");
    public static readonly Rule NoIntegrity = new("BC8304", Severity.Error, "script or style sheet without an integrity attribute");
    public static readonly Rule WrongIntegrity = new("BC8305", Severity.Error, "integrity attribute that does not match its file");
    public static readonly Rule Shipped = new("BC8306", Severity.Error, "modified self-check script");

    public static Diagnostic RunsScript(Location at, string attribute) =>
        new(Handler, at, $"the attribute `{attribute}` runs script", "handle the event in a script file");

    public static Diagnostic HasStyle(Location at) => new(Style, at, "this element has a `style` attribute", "use a class instead");

    public static Diagnostic InlineCode(Location at, string element, string hash) =>
        new(Inline, at, $"this `{element}` is inline, and the page's security policy does not list 'sha256-{hash}'", "move it into a file");

    public static Diagnostic IntegrityMissing(Location at, string written) =>
        new(NoIntegrity, at, $"`{written}` is loaded without an `integrity` attribute", "write the element with `asset` in the template");

    public static Diagnostic IntegrityDiffers(Location at, string written) =>
        new(WrongIntegrity, at, $"the `integrity` attribute does not match `{written}`, so browsers will refuse the file");

    public static Diagnostic NotShipped(Location at, string what) =>
        new(Shipped, at, $"{what} is not the script that BackCare ships", "remove it; a theme cannot replace the scripts of self-checks");
}
