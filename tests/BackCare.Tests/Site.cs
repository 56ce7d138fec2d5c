using System.Collections.Immutable;
using System.Text;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Tests.House;

namespace BackCare.Tests;

/// <summary>
/// A whole site in a string. A minimal site.yml, content/_index.md and the default theme stand in where the text does not give them; today
/// is
/// November 23, 2026.
/// </summary>
public sealed class Site
{
    /// <summary>What stands in for site.yml.</summary>
    public const string Settings = """
        title: Sample Clinic
        description: Kind and clear help for sore backs, from people who listen.
        base_url: https://clinic.example/
        language: en
        time_zone: America/New_York
        clinic:
          name: Sample Clinic
          phone: 202-555-0142
          emergency_number: "911"

        """;

    /// <summary>What stands in for content/_index.md.</summary>
    public const string Home = """
        ---
        title: Sample Clinic
        description: Kind and clear help for sore backs, from people who listen.
        ---
        Welcome to our clinic.

        """;

    private static readonly ImmutableDictionary<string, ReadOnlyMemory<byte>> Theme = EmbeddedTheme();

    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files;
    private readonly BuildOptions options;

    private Site(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, BuildOptions options)
    {
        this.files = files;
        this.options = options;
    }

    /// <summary>The site that the text gives, with what stands in for the rest.</summary>
    public static Site From(string text)
    {
        var given =
            SiteText.Parse(text).Files.Select(f => KeyValuePair.Create<string,
                ReadOnlyMemory<byte>>(f.Path, Encoding.UTF8.GetBytes(f.Text)));
        return Empty.With("site.yml", Settings).With("content/_index.md", Home).With(Theme).With(given);
    }

    /// <summary>
    /// A site on disk below the repository's root, such as <c>tests/sites/small</c>; the default theme stands in for what it lacks.
    /// </summary>
    public static Site Folder(string folder)
    {
        var root = Path.Combine(Repository.Root, folder);
        var sources = new[] { "content", "templates" }.Where(f => Directory.Exists(Path.Combine(root, f)))
            .SelectMany(f => Repository.Files(Path.Combine(folder, f)))
            .Select(f => Path.GetRelativePath(root, Path.Combine(Repository.Root, f)).Replace('\\', '/'))
            .Concat(Directory.EnumerateFiles(root, "site*.yml").Select(f => Path.GetFileName(f)!));
        return Empty.With(Theme)
            .With(sources.Select(f => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(f, File.ReadAllBytes(Path.Combine(root, f)))));
    }

    /// <summary>No file at all.</summary>
    public static Site Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal),
        new() { TodayIn = zone => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? new DateOnly(2026, 11, 23) : null });

    /// <summary>With one more file, or another text for it.</summary>
    public Site With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>With one more file, or other bytes for it.</summary>
    public Site With(string path, ReadOnlyMemory<byte> bytes) => new(files.SetItem(path, bytes), options);

    /// <summary>Without a file.</summary>
    public Site Without(string path) => new(files.Remove(path), options);

    /// <summary>Built with other options.</summary>
    public Site Options(Func<BuildOptions, BuildOptions> change) => new(files, change(options));

    /// <summary>What the shell would hand over.</summary>
    public SourceTree Tree => SourceTree.Of(files.Select(f => SourceFile.Of(f.Key, f.Value)));

    /// <summary>Reads, proves and assembles, and renders nothing.</summary>
    public BuiltSite Prepare()
    {
        var prepared = BackCare.Build.Prepare(Tree, options);
        return new(prepared.Value, BackCare.Build.Judge(prepared.Diagnostics, options), []);
    }

    /// <summary>Prepares and renders everything in memory, also when errors stand.</summary>
    public BuiltSite Build() => Build(Tree);

    /// <summary>As <see cref="Build()"/>, of another tree under the same options.</summary>
    public BuiltSite Build(SourceTree tree)
    {
        var prepared = BackCare.Build.Prepare(tree, options);
        var rendered = prepared.Value is { } publication ? BackCare.Build.RenderAll(publication) : new([], [], []);
        return new(prepared.Value, BackCare.Build.Judge(prepared.Diagnostics.Concat(rendered.Diagnostics.Sorted()), options),
            rendered.Files);
    }

    private Site With(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> others) => new(files.SetItems(others), options);

    private static ImmutableDictionary<string, ReadOnlyMemory<byte>> EmbeddedTheme() => Repository.Library.GetManifestResourceNames()
        .Where(n => n.StartsWith("templates/", StringComparison.Ordinal))
        .ToImmutableDictionary(n => n.Replace('\\', '/'), Bytes, StringComparer.Ordinal);

    private static ReadOnlyMemory<byte> Bytes(string resource)
    {
        using var stream = Repository.Library.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
