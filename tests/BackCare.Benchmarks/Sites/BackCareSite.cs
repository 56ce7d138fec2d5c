using System.Globalization;
using BackCare.Benchmarks.Articles;

namespace BackCare.Benchmarks.Sites;

/// <summary>
/// The generated clinic as a BackCare source folder, with everything its rules ask for: authors, review, sources, a way to urgent help.
/// </summary>
internal static class BackCareSite
{
    /// <summary>With the theme that prints what Hugo's prints.</summary>
    public static void WriteWithEqualTheme(SiteWriter folder, int seed, int articles)
    {
        ThemeFiles.Write(folder, "EqualTheme", "templates/");
        Write(folder, seed, articles);
    }

    /// <summary>With that theme, and an index of every word.</summary>
    public static void WriteWithEqualThemeAndSearch(SiteWriter folder, int seed, int articles)
    {
        ThemeFiles.Write(folder, "EqualTheme", "templates/");
        Write(folder, seed, articles, hasSearch: true);
    }

    /// <summary>With the theme that BackCare brings.</summary>
    public static void WriteWithDefaultTheme(SiteWriter folder, int seed, int articles) => Write(folder, seed, articles);

    /// <summary>With the theme that BackCare brings, and an index of every word.</summary>
    public static void WriteWithSearch(SiteWriter folder, int seed, int articles) => Write(folder, seed, articles, hasSearch: true);

    private static void Write(SiteWriter folder, int seed, int articles, bool hasSearch = false)
    {
        folder.Write("site.yml", Settings(hasSearch));
        folder.Write("content/_data/people.yml", People);
        folder.Write("content/_data/sources.yml", Sources);
        folder.Write("content/_index.md",
            Page("Sample clinic library", "Plain articles on moving with ease, made by a machine to measure a site generator.", "page",
                "Start with any [article](articles/_index.md), or read [when to get help](when-to-get-help.md)."));
        folder.Write("content/articles/_index.md",
            Page("All articles", "Every article of the sample clinic, newest first, in lists of twenty with short summaries.", "page",
                "Choose a topic that fits your day."));
        folder.Write("content/when-to-get-help.md",
            Page("When to get help", "The signs that need help at once, and those that can wait for a call to the clinic today.",
                "when_to_get_help", Help));
        for (var i = 0; i < articles; i++)
        {
            var article = ArticleGenerator.At(seed, i, articles);
            folder.Write($"content/articles/{article.Slug}.md", Text(article));
        }
    }

    private const string Medical = """
        date: 2025-11-03
        authors: [robin-example]
        reviewed: { by: morgan-example, on: 2026-01-15, next: 2027-12-15 }
        sources: [sample-guideline, sample-review]
        """;

    private const string People = """
        robin-example:
          name: Robin Example
          role: Physical therapist
          credentials: PT, DPT
          bio: Robin is a sample person, made up for a benchmark.
        morgan-example:
          name: Morgan Example
          role: Clinical reviewer
          credentials: MD
          bio: Morgan is a sample person, made up for a benchmark.

        """;

    private const string Sources = """
        sample-guideline:
          title: Sample guideline on moving with ease
          publisher: Sample Institute
          year: 2023
          url: https://guideline.example/
        sample-review:
          title: Sample review of home care
          publisher: Sample Press
          year: 2024
          url: https://review.example/

        """;

    private const string Help = """
        Some signs cannot wait. These lists tell you which.

        :::emergency
        Call 911 or go to an emergency department now if:
        - you have new numbness between your legs
        - you have new trouble passing urine
        - both legs are suddenly weak
        :::

        ## Signs to call about today

        :::urgent
        Call the clinic today if:
        - you have a fever with your back pain
        - one leg grows weaker
        :::

        ## Signs that can wait

        Most other aches ease within a few weeks. Call for a visit if yours does not.
        """;

    private static string Settings(bool hasSearch) => $"""
        title: Sample clinic
        description: A made-up clinic whose articles measure how fast a site is built.
        base_url: https://clinic.example/
        language: en
        time_zone: America/New_York
        clinic:
          name: Sample clinic
          phone: 202-555-0142
          emergency_number: "911"
        menus:
          main:
            - text: Articles
              to: /articles/
            - text: When to get help
              to: /when-to-get-help/
        taxonomies:
          tags:
            title: Topics
            terms:
        {string.Join('\n', Tag.All.Select(tag => $"      {tag.Id}: {tag.Title}"))}
        feeds: true
        search: {(hasSearch ? "true" : "false")}
        reading_grade: 16

        """;

    private static string Page(string title, string description, string type, string body) => $"""
        ---
        title: {title}
        description: {description}
        type: {type}
        {(type == "page" ? "date: 2025-11-03" : Medical)}
        ---

        {body}

        """;

    private static string Text(Article article) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        ---
        title: {{article.Title}}
        description: {{article.Description}}
        type: article
        date: {{article.Date:yyyy-MM-dd}}
        authors: [robin-example]
        reviewed: { by: morgan-example, on: 2026-01-15, next: 2027-12-15 }
        sources: [sample-guideline, sample-review]
        tags: [{{string.Join(", ", article.Tags)}}]
        takeaways:
        {{string.Join('\n', article.Takeaways.Select(sentence => $"  - {sentence}"))}}
        ---

        {{article.Body}}
        """);
}
