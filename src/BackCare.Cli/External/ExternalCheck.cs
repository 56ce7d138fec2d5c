using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Cli.External;

/// <summary>Visits links to other sites: one request at a time per host, four hosts at a time.</summary>
internal static class ExternalCheck
{
    /// <summary>A note for each link that is broken or could not be checked, and a one-line <paramref name="summary"/>.</summary>
    /// <param name="folder">The full path of the site's folder.</param>
    public static ImmutableArray<Diagnostic> Run(Site site, string folder, Surroundings surroundings, out string summary)
    {
        var links = ExternalLinks.Of(site).ToList();
        var cache = new LinkCache(Path.Combine(folder, ".backcare", "links.json"), surroundings.Now());
        var answers = new ConcurrentDictionary<string, LinkAnswer>(StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var url in links.Select(l => l.Url).Distinct(StringComparer.Ordinal))
        {
            if (cache.Find(url) is { } known)
            {
                answers[url] = known;
            }
            else
            {
                unknown.Add(url);
            }
        }

        var cached = answers.Count;
        Visit(unknown, answers, cache, surroundings).GetAwaiter().GetResult();
        summary = Summary(answers.Values, cached) + (unknown.Count == 0 || cache.Save() ? "" : " (the answers could not be saved)");
        return [.. links.Where(l => answers[l.Url].State != LinkState.Ok).Select(l => ExternalRules.Of(l.Place, l.Url, answers[l.Url]))];
    }

    private const int HostsAtOnce = 4;

    private static async Task Visit(List<string> urls, ConcurrentDictionary<string, LinkAnswer> answers, LinkCache cache,
        Surroundings surroundings)
    {
        using var visitor = new LinkVisitor(surroundings);
        var hosts = urls.GroupBy(u => new Uri(u).Authority, StringComparer.OrdinalIgnoreCase);
        var options = new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = surroundings.Interruption.Token };
        await Parallel.ForEachAsync(hosts, options, async (host, token) =>
        {
            var isFirst = true;
            foreach (var url in host)
            {
                var answer = await visitor.Visit(url, isFirst, token);
                answers[url] = answer;
                cache.Add(url, answer);
                isFirst = false;
            }
        });
    }

    private static string Summary(ICollection<LinkAnswer> answers, int cached)
    {
        var counts =
            new[] { LinkState.Ok, LinkState.Blocked,
                LinkState.Dead }.Select(s => $"{answers.Count(a => a.State == s)} {LinkCache.Word(s)}");
        return $"links to other sites: {string.Join(", ", counts)}{(cached > 0 ? $"; {cached} from earlier visits" : "")}";
    }
}
