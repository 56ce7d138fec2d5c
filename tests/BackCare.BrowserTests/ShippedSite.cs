using System.Collections.Concurrent;
using System.Text;
using BackCare.Assessments.Claims;
using BackCare.Files;

namespace BackCare.BrowserTests;

/// <summary>This repository's own site, built in memory for the addresses at which the tests serve it.</summary>
public sealed class ShippedSite
{
    private const string AllowedParent = "https://partner-clinic.example";

    private readonly ConcurrentDictionary<string, byte[]> compressed = new(StringComparer.Ordinal);

    private ShippedSite(Publication publication, Dictionary<string, ReadOnlyMemory<byte>> files) =>
        (Publication, Files) = (publication, files);

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>As it would stand at its own address; the same pages as everywhere else.</summary>
    public static ShippedSite AtHome { get; } = At("https://backcare.example/", AllowedParent);

    public Publication Publication { get; }

    /// <summary>Bytes by output path.</summary>
    public Dictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public ProvedAssessment LowerBack => Publication.Site.SelfChecks.Single(c => c.Id == "lower-back").Proved;

    /// <summary>The address of every page, redirects left out, sorted.</summary>
    public IEnumerable<string> Pages => Files.Keys
        .Where(p => p.EndsWith(".html", StringComparison.Ordinal) && !Text(p)
            .Contains("http-equiv=\"refresh\"", StringComparison.OrdinalIgnoreCase))
        .Select(p => "/" + (p.EndsWith("index.html", StringComparison.Ordinal) ? p[..^"index.html".Length] : p))
        .Order(StringComparer.Ordinal);

    /// <summary>A file as a host stores it: brotli at its best, which takes its time, so that it is done once.</summary>
    public byte[] Compressed(string path) => compressed.GetOrAdd(path, p => SiteAnswers.Compressed(Files[p]));

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Span);

    /// <param name="baseUrl">Where it is served; <c>file:</c> for a copy to open from disk.</param>
    /// <param name="parent">The origin that may show its self-checks in a frame.</param>
    /// <param name="beside">Files beside the repository's own.</param>
    public static ShippedSite At(string baseUrl, string parent, params SourceFile[] beside)
    {
        var options = new BuildOptions { TodayIn = _ => new DateOnly(2026, 11, 23), BaseUrl = baseUrl, Jobs = 2 };
        var prepared = Build.Prepare(SourceTree.Of(Sources(parent).Concat(beside)), options);
        var rendered = Build.RenderAll(prepared.Value!);
        var errors = prepared.Diagnostics.Concat(rendered.Diagnostics).Where(d => d.Severity == Diagnostics.Severity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(d => $"{d.Location}: {d.Message}")));
        return new(prepared.Value!, rendered.Files.ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal));
    }

    private static IEnumerable<SourceFile> Sources(string parent) =>
        from path in new[] { "content",
            "templates" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*", SearchOption.AllDirectories))
                .Append(Path.Combine(Root, "site.yml"))
        let name = Path.GetRelativePath(Root, path).Replace('\\', '/')
        let bytes = name == "site.yml"
            ? Encoding.UTF8.GetBytes(File.ReadAllText(path).Replace(AllowedParent, parent, StringComparison.Ordinal))
            : File.ReadAllBytes(path)
        select SourceFile.Of(name, bytes);

    private static string FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BackCare.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("the tests must run inside the repository");
    }
}
