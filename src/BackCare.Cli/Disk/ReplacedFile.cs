namespace BackCare.Cli.Disk;

/// <summary>Gives a file new content in one step: whoever reads it sees the old or the new bytes, never a part.</summary>
internal static class ReplacedFile
{
    /// <summary>Writes beside the file and takes its name, its permissions kept; a link to it stays a link.</summary>
    /// <param name="shown">The path as the user would type it.</param>
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
