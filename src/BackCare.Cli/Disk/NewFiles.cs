using System.Text;

namespace BackCare.Cli.Disk;

/// <summary>Writes new files, and never overwrites an existing one.</summary>
internal static class NewFiles
{
    /// <summary>Writes one file, and creates the folders above it.</summary>
    /// <param name="shown">The path as the user would type it, for messages.</param>
    /// <exception cref="DiskTrouble">The path already exists (BC9016), or the disk refuses the write (BC9013).</exception>
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

    /// <summary>
    /// Creates a folder with all its files, or nothing: the folder is filled under a temporary name and renamed at the end.
    /// </summary>
    /// <exception cref="DiskTrouble">
    /// The path exists and is not an empty folder (BC9016), or the disk refuses the write (BC9013).
    /// </exception>
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
