using System.Collections.Immutable;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Cli.Requests;

/// <summary>A site that has been read from its folder and prepared.</summary>
/// <param name="Tree">The sources; null if the folder does not exist.</param>
/// <param name="Publication">The prepared site; null if site.yml cannot be read.</param>
/// <param name="Diagnostics">The findings so far.</param>
internal sealed record OpenedSite(SourceTree? Tree, Publication? Publication, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads and prepares the site that a request names.</summary>
    public static OpenedSite Open(SiteRequest request, Surroundings surroundings)
    {
        var folder = SiteFolder.Read(surroundings.FullPath(request.Source), request.Source, surroundings.ReadFile);
        surroundings.Interruption.Token.ThrowIfCancellationRequested();
        if (folder.Value is not { } tree)
        {
            return new(null, null, folder.Diagnostics);
        }

        var prepared = Prepare(tree, request, surroundings);
        surroundings.Interruption.Token.ThrowIfCancellationRequested();
        return new(tree, prepared.Value, [.. folder.Diagnostics, .. prepared.Diagnostics]);
    }

    /// <summary>A report of findings about this site, as <c>--strict</c> sees them.</summary>
    public Report Report(IEnumerable<Diagnostic> diagnostics, SiteRequest request, Surroundings surroundings) =>
        Printing.Report.Of(Build.Judge(diagnostics, request.Options), path => Tree?.Find(path)?.Read(), Tree is null
            ? ""
            : PathPrefix(request, surroundings));

    private static Checked<Publication?> Prepare(SourceTree tree, SiteRequest request, Surroundings surroundings)
    {
        using var progress = Progress.Over(0, "reading and proving", request, surroundings);
        return Build.Prepare(tree, request.Options);
    }

    private static string PathPrefix(SiteRequest request, Surroundings surroundings)
    {
        var whole = surroundings.FullPath(request.Source);
        var relative = Path.GetRelativePath(surroundings.Folder, whole).Replace('\\', '/');
        return relative == "." ? "" : $"{(relative.Split('/')[0] == ".." ? whole.Replace('\\', '/').TrimEnd('/') : relative)}/";
    }
}
