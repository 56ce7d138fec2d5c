using System.Text;
using BackCare.Files;
using BackCare.Tests.House;

namespace BackCare.Tests;

/// <summary>Compares with what is kept in the repository, byte for byte. <c>BACKCARE_UPDATE_GOLDEN=1</c> writes it anew instead.</summary>
public static class Snapshot
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("BACKCARE_UPDATE_GOLDEN") == "1";

    /// <summary>The finished site equals the folder, file by file; neither has one more.</summary>
    /// <param name="folder">From the repository's root, such as <c>tests/sites/small/expected</c>.</param>
    /// <param name="files">The finished site.</param>
    /// <param name="update">Whether to write it anew; null to ask the environment.</param>
    public static void Tree(string folder, IEnumerable<OutputFile> files, bool? update = null)
    {
        var root = Path.Combine(Repository.Root, folder);
        var actual = files.ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        if (update ?? IsUpdating)
        {
            Write(root, actual);
        }

        var expected = Directory.Exists(root)
            ? Repository.Files(folder).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal)
            : [];
        Violations.None([
            .. expected.Except(actual.Keys).Select(p => $"{p} is no longer made"),
            .. actual.Keys.Except(expected).Select(p => $"{p} is new"),
            .. expected.Intersect(actual.Keys).Select(p => Difference(p, File.ReadAllBytes(Path.Combine(root, p)), actual[p].Span))
                .OfType<string>(),
        ]);
    }

    /// <summary>The text equals the file.</summary>
    /// <param name="path">From the repository's root.</param>
    /// <param name="actual">Lines end with a line feed.</param>
    public static void Text(string path, string actual)
    {
        var file = Path.Combine(Repository.Root, path);
        if (IsUpdating)
        {
            File.WriteAllText(file, actual);
        }

        var expected = File.Exists(file) ? File.ReadAllBytes(file) : [];
        Violations.None(Difference(path, expected, Encoding.UTF8.GetBytes(actual)) is { } difference
            ? [difference + "\n(BACKCARE_UPDATE_GOLDEN=1 writes it anew)"]
            : Array.Empty<string>());
    }

    private static void Write(string root, Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }

        foreach (var (path, bytes) in files)
        {
            var target = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes.Span);
        }
    }

    private static string? Difference(string path, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        var at = expected.CommonPrefixLength(actual);
        if (at == expected.Length && at == actual.Length)
        {
            return null;
        }

        var line = 1 + expected[..at].Count((byte)'\n');
        return $"{path}:{line}: expected {Excerpt(expected, at)} but got {Excerpt(actual, at)}";
    }

    private static string Excerpt(ReadOnlySpan<byte> bytes, int at)
    {
        var from = Math.Max(0, at - 20);
        var excerpt = bytes[from..Math.Min(bytes.Length, at + 60)];
        return at >= bytes.Length ? $"the end after \"{Shown(excerpt)}\"" : $"\"{Shown(excerpt)}\"";
    }

    private static string Shown(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Replace("\n", "⏎", StringComparison.Ordinal);
}
