using System.Text;

namespace BackCare.Benchmarks.Sites;

/// <summary>Writes text files below one folder: UTF-8 without mark, LF.</summary>
internal sealed class SiteWriter(string root)
{
    /// <summary>Files written so far.</summary>
    public int Files { get; private set; }

    /// <summary>Bytes written so far.</summary>
    public long Bytes { get; private set; }

    public void Write(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var place = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllBytes(place, bytes);
        Files++;
        Bytes += bytes.Length;
    }
}
