using System.Collections.Immutable;
using BackCare.Assessments.Binding;
using BackCare.Assessments.Model;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Cli.Assessing;

/// <summary>A self-check named on the command line: any file, or the id of a self-check in the site.</summary>
/// <param name="Id">The file name without its extension.</param>
/// <param name="Source">The file. Its path is as the user typed it for a file, and from the site's root for an id.</param>
/// <param name="Folder">The full path of the folder that contains the file and its CSV tables.</param>
/// <param name="IsInSite">True if the user named an id, so that people, sources and links are checked too.</param>
internal sealed record AssessmentFile(string Id, SourceFile Source, string Folder, bool IsInSite)
{
    /// <summary>Finds the file: first as a path, then as the id of a self-check in the site's folder <paramref name="site"/>.</summary>
    /// <exception cref="UsageTrouble">Neither exists.</exception>
    public static AssessmentFile Find(string named, string site, Surroundings surroundings)
    {
        var bare = surroundings.FullPath(named);
        if (File.Exists(bare))
        {
            return new(Path.GetFileNameWithoutExtension(bare), At(bare, named), Path.GetDirectoryName(bare)!, IsInSite: false);
        }

        var folder = Path.Combine(surroundings.FullPath(site), "content", "self-checks");
        var inSite = Path.Combine(folder, $"{named}.yml");
        if (SitePath.Normalize(named) == named && File.Exists(inSite))
        {
            return new(named, At(inSite, $"content/self-checks/{named}.yml"), folder, IsInSite: true);
        }

        throw new UsageTrouble($"there is no file or self-check `{named}`", Spelling.DidYouMean(named, Ids(folder)));
    }

    /// <summary>Reads and binds the self-check; null if it has an error.</summary>
    public Checked<Assessment?> Bind()
    {
        var read = AssessmentReader.Read(Source, Id, Beside);
        if (read.Value is not { } syntax)
        {
            return new(null, read.Diagnostics);
        }

        var bound = Binder.Bind(syntax);
        return new(bound.Value, [.. read.Diagnostics, .. bound.Diagnostics]);
    }

    /// <summary>The site that contains the self-check; null if the user named a file.</summary>
    public OpenedSite? Site(SiteRequest request, Surroundings surroundings) => IsInSite ? OpenedSite.Open(request, surroundings) : null;

    /// <summary>The findings of the site about the self-check, such as unknown people, sources and links; empty without a site.</summary>
    public ImmutableArray<Diagnostic> FoundIn(OpenedSite? site) => [.. site?.Diagnostics.Where(d => d.Location.File == Source.Path) ?? []];

    /// <summary>A report of findings about the self-check.</summary>
    public Report Report(IEnumerable<Diagnostic> diagnostics) =>
        Printing.Report.Of(diagnostics, path => path == Source.Path ? Source.Read() : null);

    /// <summary>Prints as text why the self-check cannot be used, and returns the exit code.</summary>
    public int Refuse(IEnumerable<Diagnostic> diagnostics, Surroundings surroundings)
    {
        var report = Report(diagnostics);
        report.Print(ReportFormat.Text, surroundings.Output, surroundings.Error, surroundings.Paint(noColor: false));
        return Math.Max(ExitCode.Errors, ExitCode.Of(report.Diagnostics));
    }

    private static SourceFile At(string full, string shown) =>
        new(shown.Replace('\\', '/'), new FileInfo(full).Length,
            () => DiskTrouble.Reading(shown, () => (ReadOnlyMemory<byte>)File.ReadAllBytes(full)));

    private static IEnumerable<string> Ids(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yml").Select(f => Path.GetFileNameWithoutExtension(f)) : [];

    private SourceFile? Beside(string name)
    {
        var isPlain = SitePath.Normalize(name) == name && !name.Contains('/', StringComparison.Ordinal);
        var full = Path.Combine(Folder, name);
        return isPlain && File.Exists(full) ? At(full, name) : null;
    }
}
