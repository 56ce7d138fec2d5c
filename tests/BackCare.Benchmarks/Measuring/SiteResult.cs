using BackCare.Benchmarks.Processes;

namespace BackCare.Benchmarks.Measuring;

/// <summary>The median cost of one peer at one size, and what came out.</summary>
internal sealed record SiteResult(string Peer, int Articles, Usage Usage, int HtmlFiles, int AllFiles, double OutputMegabytes)
{
    public static SiteResult Of(Peer peer, int articles, Usage usage, string destination)
    {
        var files = Directory.Exists(destination) ? new DirectoryInfo(destination).GetFiles("*", SearchOption.AllDirectories) : [];
        return new(peer.Name, articles, usage, files.Count(file => file.Extension == ".html"), files.Length,
            files.Sum(file => file.Length) / 1e6);
    }
}
