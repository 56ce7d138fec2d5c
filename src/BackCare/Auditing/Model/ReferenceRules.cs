using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>80xx: what a page points to.</summary>
internal static class ReferenceRules
{
    public static readonly Rule TargetMissing = new("BC8001", Severity.Error, "a finished page points to a file that is not there");
    public static readonly Rule AnchorMissing = new("BC8002", Severity.Error, "a finished page points to a place that is not on the page");
    public static readonly Rule SchemeForbidden = new("BC8003", Severity.Error, "a link runs script or carries its own file");
    public static readonly Rule ThirdParty = new("BC8004", Severity.Error, "a finished page loads something from another site");
    public static readonly Rule NotAbsolute = new("BC8005", Severity.Error, "an address for machines is not complete");
    public static readonly Rule OutsideFolder = new("BC8006", Severity.Error, "a link leaves the folder in which the site stands");

    public static Diagnostic NoSuchFile(Location at, string written, string? suggestion) =>
        new(TargetMissing, at, $"`{written}` is not in the finished site", suggestion);

    public static Diagnostic NoSuchPlace(Location at, string id, string page, string? suggestion) =>
        new(AnchorMissing, at, $"`{page}` has no place called `#{id}`", suggestion);

    public static Diagnostic Forbidden(Location at, string scheme) =>
        new(SchemeForbidden, at, $"`{scheme}:` may not stand here", "use http, https, mailto, tel or a path of this site");

    public static Diagnostic LoadedFromElsewhere(Location at, string written) =>
        new(ThirdParty, at, $"`{written}` would be loaded from another site", "copy the file into this site");

    public static Diagnostic Incomplete(Location at, string what, string written) =>
        new(NotAbsolute, at, $"the {what} address `{written}` does not begin with https://", null);

    public static Diagnostic LeavesFolder(Location at, string written) =>
        new(OutsideFolder, at, $"`{written}` leads outside the folder of this site", "let the template make the address with `url` or `asset`");
}
