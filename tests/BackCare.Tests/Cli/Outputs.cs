using System.Text;
using BackCare.Cli.Disk;

namespace BackCare.Tests.Cli;

/// <summary>A destination in a folder of its own, and builds of it that are given as path and text.</summary>
internal sealed class Outputs : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("backcare-test-").FullName;

    public string Public => Path.Combine(Root, "public");

    public DestinationFolder Destination => new("public", Public);

    public OutputFolder Open(bool adopt = false, TimeSpan patience = default) =>
        OutputFolder.Open(Destination, adopt, patience, CancellationToken.None);

    /// <summary>Builds and commits a site of the given files.</summary>
    public OutputCounts Build(params (string Path, string Text)[] files)
    {
        using var folder = Open();
        return Build(folder, files);
    }

    public static OutputCounts Build(OutputFolder folder, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            folder.Write(path, Encoding.UTF8.GetBytes(text));
        }

        return folder.Commit();
    }

    public void Put(string path, string text)
    {
        var full = Path.Combine(Public, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Public, path));

    public bool Has(string path) => Path.Exists(Path.Combine(Public, path));

    /// <summary>Paths of all files in the destination, without the record, sorted.</summary>
    public string[] Files =>
    [
        .. Directory.EnumerateFiles(Public, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Public, f))
            .Where(f => f != DestinationRecord.FileName)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What stands beside the destination, hidden names too.</summary>
    public string[] Beside =>
        [.. Directory.EnumerateFileSystemEntries(Root).Select(p => Path.GetFileName(p)!).Where(n => n != "public")
            .Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
