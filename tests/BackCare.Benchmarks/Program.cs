using BackCare.Benchmarks.Articles;
using BackCare.Benchmarks.Measuring;
using BackCare.Benchmarks.Micro;
using BackCare.Benchmarks.Sites;

namespace BackCare.Benchmarks;

internal static class Program
{
    private const string Usage = """
        generate --out DIR [--articles 1000] [--seed 1] [--for backcare|hugo]
        sites [--sizes 5,50,1000,10000] [--runs 5] [--seed 1] [--work DIR] [--publish] [--peers BackCare,Hugo]
        selfchecks [--runs 5] [--work DIR] [--publish] [--only-write]
        micro [BenchmarkDotNet's own options]
        """;

    private static int Main(string[] words)
    {
        try
        {
            return Run(words);
        }
        catch (ArgumentException e)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }
    }

    private static int Run(string[] words)
    {
        switch (words.FirstOrDefault())
        {
            case "generate":
                return Generate(new(words.AsSpan(1), "out", "articles", "seed", "for"));
            case "sites":
                return SitesBenchmark.Run(new(words.AsSpan(1), "sizes", "runs", "seed", "work", "publish", "peers"), Console.Out);
            case "selfchecks":
                return SelfChecksBenchmark.Run(new(words.AsSpan(1), "runs", "work", "publish", "only-write"), Console.Out);
            case "micro":
                return MicroBenchmarks.Run(words[1..]);
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Generate(Options options)
    {
        var articles = options.Number("articles", 1000);
        var folder = new SiteWriter(options.Has("out") ? options.Text("out", "") : throw new ArgumentException("--out DIR is missing"));
        var seed = options.Number("seed", 1);
        switch (options.Text("for", "backcare"))
        {
            case "backcare":
                BackCareSite.WriteWithEqualTheme(folder, seed, articles);
                break;
            case "hugo":
                HugoSite.Write(folder, seed, articles);
                break;
            default:
                throw new ArgumentException("--for takes backcare or hugo");
        }

        var words = Enumerable.Range(0, Math.Min(articles, 100))
            .Average(i => ArticleBody.CountWords(ArticleGenerator.At(seed, i, articles).Body));
        Console.WriteLine($"{folder.Files} files, {folder.Bytes} bytes; an article has {words:0} words");
        return 0;
    }
}
