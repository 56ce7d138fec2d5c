using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>Rules 80xx: the addresses on a page.</summary>
internal static class ReferenceRules
{
    public static readonly Rule TargetMissing = new("BC8001", Severity.Error, "reference to a missing file in a finished page");
    public static readonly Rule AnchorMissing = new("BC8002", Severity.Error, "link to a missing id in a finished page");
    public static readonly Rule SchemeForbidden = new("BC8003", Severity.Error, "address that runs script or contains a file");
    public static readonly Rule ThirdParty = new("BC8004", Severity.Error, "content loaded from another site");
    public static readonly Rule NotAbsolute = new("BC8005", Severity.Error, "incomplete address for search engines or other sites");
    public static readonly Rule OutsideFolder = new("BC8006", Severity.Error, "address outside the site's folder");

    public static Diagnostic NoSuchFile(Location at, string written, string? suggestion) =>
        new(TargetMissing, at, $"`{written}` does not exist in the finished site", suggestion);

    public static Diagnostic NoSuchPlace(Location at, string id, string page, string? suggestion) =>
        new(AnchorMissing, at, $"`#{id}` does not exist on `{page}`", suggestion);

    public static Diagnostic Forbidden(Location at, string scheme) =>
        new(SchemeForbidden, at, $"`{scheme}:` is not allowed in an address", "use http, https, mailto, tel or a path on this site");

    public static Diagnostic LoadedFromElsewhere(Location at, string written) =>
        new(ThirdParty, at, $"`{written}` is loaded from another site", "copy the file into this site");

    public static Diagnostic Incomplete(Location at, string what, string written) =>
        new(NotAbsolute, at, $"the {what} address `{written}` must begin with https://", null);

    public static Diagnostic LeavesFolder(Location at, string written) =>
        new(OutsideFolder, at, $"`{written}` is outside this site's folder", "write the address with `url` or `asset` in the template");
}
