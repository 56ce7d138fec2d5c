using System.Collections.Immutable;
using BackCare.Assessments;
using BackCare.Cli.Commands;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Cli.Assessing;

/// <summary>A self-check that a command line names: a file of any name, or the id of one in the site.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Source">Its path is as typed for a bare file, from the site's root for an id.</param>
/// <param name="Folder">The folder in which it lies, a full path; its CSV tables lie there too.</param>
/// <param name="IsInSite">True if it was named by its id, so that people, sources and links are looked up as well.</param>
internal sealed record AssessmentFile(string Id, SourceFile Source, string Folder, bool IsInSite)
{
    /// <summary>Finds the file: first as a path, then as an id below <paramref name="site"/>.</summary>
    /// <exception cref="UsageTrouble">Neither is there.</exception>
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

    /// <summary>Reads and binds it; null while it has an error.</summary>
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

    /// <summary>The site in which it stands; null for a bare file.</summary>
    public OpenedSite? Site(SiteRequest request, Surroundings surroundings) => IsInSite ? OpenedSite.Open(request, surroundings) : null;

    /// <summary>What a site says about it: unknown people, sources and links.</summary>
    public ImmutableArray<Diagnostic> FoundIn(OpenedSite? site) => [.. site?.Diagnostics.Where(d => d.Location.File == Source.Path) ?? []];

    /// <summary>A report of findings about it.</summary>
    public Report Report(IEnumerable<Diagnostic> diagnostics) =>
        Printing.Report.Of(diagnostics, path => path == Source.Path ? Source.Read() : null);

    /// <summary>Prints why it cannot be used, as text, and gives the exit code.</summary>
    public int Refuse(IEnumerable<Diagnostic> diagnostics, Surroundings surroundings)
    {
        var report = Report(diagnostics);
        report.Print(ReportFormat.Text, surroundings.Output, surroundings.Error, surroundings.Paint(noColor: false));
        return Math.Max(ExitCode.Errors, ExitCode.Of(report.Diagnostics));
    }

    private static SourceFile At(string full, string shown) =>
        new(shown.Replace('\\', '/'), new FileInfo(full).Length, () => DiskTrouble.Reading(shown, () => (ReadOnlyMemory<byte>)File.ReadAllBytes(full)));

    private static IEnumerable<string> Ids(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yml").Select(f => Path.GetFileNameWithoutExtension(f)) : [];

    private SourceFile? Beside(string name)
    {
        var isPlain = SitePath.Normalize(name) == name && !name.Contains('/', StringComparison.Ordinal);
        var full = Path.Combine(Folder, name);
        return isPlain && File.Exists(full) ? At(full, name) : null;
    }
}
