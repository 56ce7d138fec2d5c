namespace BackCare.Cli.Disk;

/// <summary>Replaces a file in one step, so that other programs see either the old or the new content, never a part of it.</summary>
internal static class ReplacedFile
{
    /// <summary>Writes to a temporary file and renames it. Permissions are kept, and a link to the file remains a link.</summary>
    /// <param name="shown">The path as the user would type it, for messages.</param>
    public static void Write(string path, string shown, ReadOnlySpan<byte> bytes)
    {
        var content = bytes.ToArray();
        DiskTrouble.Writing(shown, () =>
        {
            var real = Kernel.RealPath(path);
            var beside = Path.Combine(Path.GetDirectoryName(real)!, $".{Path.GetFileName(real)}.backcare-{Environment.ProcessId}");
            try
            {
                using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
                {
                    file.Write(content);
                    file.Flush(flushToDisk: true);
                }

                if (!OperatingSystem.IsWindows() && File.Exists(real))
                {
                    File.SetUnixFileMode(beside, File.GetUnixFileMode(real));
                }

                File.Move(beside, real, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        });
    }
}
