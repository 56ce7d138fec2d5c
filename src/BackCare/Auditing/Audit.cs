using System.Collections.Immutable;
using BackCare.Auditing.Checks;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Auditing;

/// <summary>Checks the finished files of a site. Reads each page once, in time linear in its size.</summary>
public static class Audit
{
    /// <summary>Audits a whole site: each file on its own, then the relations between files. Findings are sorted by location.</summary>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<OutputFile> files, AuditOptions options)
    {
        var site = new FinishedSite(files, options);
        var audited = new AuditedFile[files.Length];
        var jobs = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs > 0 ? options.Jobs : -1 };
        Parallel.For(0, files.Length, jobs, i => audited[i] = FileAudit.Run(files[i], site));

        return [.. audited.SelectMany(a => a.Findings).Concat(CrossPageCheck.Run(audited)).Sorted()];
    }

    /// <summary>Audits a single page as it is served, without the checks that need other files. Findings are sorted by location.</summary>
    public static ImmutableArray<Diagnostic> Page(OutputFile page, AuditOptions options) =>
        FileAudit.Run(page, new FinishedSite(null, options)).Findings.Sorted();
}
