using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Tests.Sites;

/// <summary>Short ways to write documents and to read what became of them.</summary>
internal static class Written
{
    /// <summary>A document with a title and a description of its own.</summary>
    public static string Doc(string path, string matter = "", string body = "Words.")
    {
        var name = path["content/".Length..].Replace('/', ' ').Replace('.', ' ');
        return $"""
            -- {path} --
            ---
            title: On {name}
            description: What there is to say on {name}.
            {(matter.Length == 0 ? "type: page" : $"type: page\n{matter}")}
            ---
            {body}

            """;
    }

    public static BuiltSite Build(params string[] documents) => Site.From(string.Concat(documents)).Build();

    /// <summary>Not rendered.</summary>
    public static BuiltSite Prepare(params string[] documents) => Site.From(string.Concat(documents)).Prepare();

    /// <summary>The assembled site; fails if an error stands.</summary>
    public static BackCare.Sites.Site Assembled(params string[] documents) => Prepare(documents).Sound().Publication!.Site;

    /// <summary>Fails if an error stands, but for what an editor would say.</summary>
    public static BuiltSite Sound(this BuiltSite built)
    {
        Assert.Empty(built.Errors.Where(e => !e.Rule.Id.StartsWith("BC7", StringComparison.Ordinal)).Select(Shown));
        return built;
    }

    /// <summary>The findings of Sites, as <c>file:line:column BCnnnn message | suggestion</c>.</summary>
    public static ImmutableArray<string> Findings(this BuiltSite built) =>
        [.. built.Diagnostics.Where(d => d.Rule.Id.StartsWith("BC5", StringComparison.Ordinal)).Select(Shown)];

    public static string OnlyFinding(params string[] documents) => Assert.Single(Prepare(documents).Findings());

    public static Page At(this BackCare.Sites.Site site, string source) =>
        site.PageAt(source) ?? throw new FileNotFoundException($"no page of {source}");

    public static IEnumerable<string> Permalinks(this IEnumerable<Page> pages) => pages.Select(p => p.Permalink);

    private static string Shown(Diagnostic d) => $"{d.Location} {d.Rule.Id} {d.Message} | {d.Suggestion}";
}
