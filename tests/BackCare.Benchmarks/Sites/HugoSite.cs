using System.Globalization;
using BackCare.Benchmarks.Articles;

namespace BackCare.Benchmarks.Sites;

/// <summary>The same clinic for Hugo: the same bodies, its own front matter, and the templates of the folder HugoTheme.</summary>
internal static class HugoSite
{
    public static void Write(SiteWriter folder, int seed, int articles)
    {
        ThemeFiles.Write(folder, "HugoTheme", "");
        WriteContent(folder, seed, articles);
    }

    /// <summary>With one JSON file of all words, in which a script would search: the home page's third output.</summary>
    public static void WriteWithIndex(SiteWriter folder, int seed, int articles)
    {
        Write(folder, seed, articles);
        folder.Write("config/_default/outputs.toml", "home = [\"html\", \"rss\", \"json\"]\n");
        folder.Write("layouts/index.json",
            """[{{ range $i, $page := site.RegularPages }}{{ if $i }},{{ end }}{{ dict "url" .RelPermalink "title" .Title "tags" .Params.tags "text" .Plain | jsonify }}{{ end }}]""");
    }

    private static void WriteContent(SiteWriter folder, int seed, int articles)
    {
        folder.Write("content/_index.md",
            Page("Sample clinic library", "Plain articles on moving with ease, made by a machine to measure a site generator.",
                "Start with any [article](articles/_index.md), or read [when to get help](when-to-get-help.md)."));
        folder.Write("content/articles/_index.md",
            Page("All articles", "Every article of the sample clinic, newest first, in lists of twenty with short summaries.",
                "Choose a topic that fits your day."));
        folder.Write("content/when-to-get-help.md",
            Page("When to get help", "The signs that need help at once, and those that can wait for a call to the clinic today.", Help));
        foreach (var tag in Tag.All)
        {
            folder.Write($"content/tags/{tag.Id}/_index.md", $"---\ntitle: {tag.Title}\n---\n");
        }

        for (var i = 0; i < articles; i++)
        {
            var article = ArticleGenerator.At(seed, i, articles);
            folder.Write($"content/articles/{article.Slug}.md", Text(article));
        }
    }

    private const string Help = """
        Some signs cannot wait. These lists tell you which.

        > **Call 911 or go to an emergency department now if:**
        >
        > - you have new numbness between your legs
        > - you have new trouble passing urine
        > - both legs are suddenly weak

        ## Signs to call about today

        > **Call the clinic today if:**
        >
        > - you have a fever with your back pain
        > - one leg grows weaker

        ## Signs that can wait

        Most other aches ease within a few weeks. Call for a visit if yours does not.
        """;

    private static string Page(string title, string description, string body) => $"""
        ---
        title: {title}
        description: {description}
        date: 2025-11-03
        ---

        {body}

        """;

    private static string Text(Article article) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        ---
        title: {article.Title}
        description: {article.Description}
        date: {article.Date:yyyy-MM-dd}
        author: Robin Example
        reviewer: Morgan Example
        reviewed: 2026-01-15
        tags: [{string.Join(", ", article.Tags)}]
        takeaways:
        {string.Join('\n', article.Takeaways.Select(sentence => $"  - {sentence}"))}
        ---

        {article.Body}
        """);
}
