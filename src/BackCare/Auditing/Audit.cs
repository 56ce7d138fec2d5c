using System.Collections.Immutable;
using BackCare.Auditing.Checks;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Auditing;

/// <summary>What finished pages must keep, checked on the finished pages. Each page is read once, linear in its size.</summary>
public static class Audit
{
    /// <summary>Audits a whole site: every page by itself, then what holds between files. Sorted by place.</summary>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<OutputFile> files, AuditOptions options)
    {
        var site = new FinishedSite(files, options);
        var audited = new AuditedFile[files.Length];
        var jobs = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs > 0 ? options.Jobs : -1 };
        Parallel.For(0, files.Length, jobs, i => audited[i] = FileAudit.Run(files[i], site));

        return [.. audited.SelectMany(a => a.Findings).Concat(CrossPageCheck.Run(audited)).Sorted()];
    }

    /// <summary>Audits one page that is being served: all that can be told without the other files. Sorted by place.</summary>
    public static ImmutableArray<Diagnostic> Page(OutputFile page, AuditOptions options) =>
        FileAudit.Run(page, new FinishedSite(null, options)).Findings.Sorted();
}
