using System.Collections.Frozen;
using System.Text;
using BackCare.Auditing.Checks;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Auditing;

/// <summary>Chooses the checks for each file by its extension.</summary>
internal static class FileAudit
{
    public static AuditedFile Run(OutputFile file, FinishedSite site)
    {
        // Files under .well-known/ are copied unchanged and are not pages.
        if (file.Path.StartsWith(".well-known/", StringComparison.Ordinal))
        {
            return AuditedFile.Plain(file.Path, new());
        }

        return Extension(file.Path) switch
        {
            ".html" => Page(file, site),
            ".xml" => Plain(file, XmlCheck.Run, site),
            ".json" or ".webmanifest" => Plain(file, JsonCheck.Run, site),
            ".css" => Plain(file, StyleSheetCheck.Run, site),
            ".js" => Plain(file, ShippedScriptCheck.Run, site),
            _ => AuditedFile.Plain(file.Path, new()),
        };
    }

    private static AuditedFile Plain(OutputFile file, Action<OutputFile, FinishedSite, Findings> check, FinishedSite site)
    {
        var findings = new Findings();
        check(file, site, findings);
        return AuditedFile.Plain(file.Path, findings);
    }

    private static AuditedFile Page(OutputFile file, FinishedSite site)
    {
        var findings = new Findings();
        var page = FinishedPage.Read(file.Path, Encoding.UTF8.GetString(file.Bytes.Span), findings);
        var anchors = ReferenceCheck.Run(page, site, findings);
        HeadCheck.Run(page, findings);
        TrustCheck.Run(page, site, findings);
        ImageCheck.Run(page, findings);
        NameCheck.Run(page, findings);
        TableCheck.Run(page, findings);
        JsonLdCheck.Run(page, findings);
        if (page.Kind != PageKind.Redirect)
        {
            HeadingCheck.Run(page, findings);
            LandmarkCheck.Run(page, findings);
        }

        return new(file.Path, findings.ToImmutable(), page.Ids.Keys.ToFrozenSet(StringComparer.Ordinal), anchors, page.ComparableTitle);
    }

    private static string Extension(string path) => path.LastIndexOf('.') is var at && at > path.LastIndexOf('/') ? path[at..] : "";
}
