using System.Text;

namespace BackCare.Cli.Disk;

/// <summary>Writes files that were not there before. Nothing that stands is ever written over.</summary>
internal static class NewFiles
{
    /// <summary>Writes one file and the folders above it.</summary>
    /// <param name="shown">The path as the user would type it.</param>
    /// <exception cref="DiskTrouble">Something stands there already, or the disk refuses.</exception>
    public static void Write(string path, string shown, string text)
    {
        if (Path.Exists(path))
        {
            throw new DiskTrouble(DiskRules.AlreadyThere(shown));
        }

        DiskTrouble.Writing(shown, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
        });
    }

    /// <summary>Makes a folder with all its files, or nothing: it is filled under another name beside its place and moved there at the end.</summary>
    /// <exception cref="DiskTrouble">Something other than an empty folder stands there, or the disk refuses.</exception>
    public static void WriteFolder(string path, string shown, IEnumerable<(string Path, string Text)> files)
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new DiskTrouble(DiskRules.AlreadyThere(shown));
        }

        DiskTrouble.Writing(shown, () =>
        {
            var above = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(above);
            var staging = Path.Combine(above, $".{Path.GetFileName(path)}.backcare-new-{Environment.ProcessId}");
            try
            {
                foreach (var file in files)
                {
                    Write(Path.Combine(staging, file.Path), $"{shown}/{file.Path}", file.Text);
                }

                if (Directory.Exists(path))
                {
                    Directory.Delete(path);
                }

                Directory.Move(staging, path);
            }
            finally
            {
                if (Directory.Exists(staging))
                {
                    Directory.Delete(staging, recursive: true);
                }
            }
        });
    }
}
