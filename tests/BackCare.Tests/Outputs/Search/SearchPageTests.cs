using System.Text;
using System.Text.RegularExpressions;
using BackCare.Tests.House;
using BackCare.Tests.Sites;
using Jint;

namespace BackCare.Tests.Outputs.Search;

public sealed partial class SearchPageTests
{
    private static readonly BuiltSite Built = Written.Build(
        Written.Doc("content/a.md", "tags: [walks]"),
        Written.Doc("content/s/_index.md"),
        Written.Doc("content/s/t/_index.md"),
        "-- content/_data/glossary.yml --\ndisc: { means: A cushion. }\n",
        $"-- site.yml --\n{Site.Settings}taxonomies: {{ tags: {{ title: Topics, terms: {{ walks: Walks }} }} }}\n").Sound();

    [Fact]
    public void The_form_is_a_search_with_a_label_and_asks_for_q()
    {
        var page = Built.Html("search/index.html");
        var form = page.QuerySelector("main form[role=search]")!;
        var field = form.QuerySelector("input[type=search][name=q]")!;

        Assert.Equal("/search/", form.GetAttribute("action"));
        Assert.NotEmpty(field.Closest("label")!.TextContent.Trim());
        Assert.False(field.HasAttribute("autofocus"));
        Assert.Equal("Search", form.QuerySelector("button")!.TextContent);
        Assert.Single(page.QuerySelectorAll("[role=status]"));
    }

    [Fact]
    public void Without_script_the_page_says_so_and_leads_on()
    {
        var page = Built.Html("search/index.html");

        Assert.Contains("JavaScript", page.QuerySelector("noscript")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/", "/glossary/", "/s/", "/tags/"], page.QuerySelectorAll("section[aria-labelledby=_browse] a")
            .Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void The_script_may_fetch_from_this_site_here_and_nowhere_else()
    {
        Assert.Contains("; connect-src 'self';", Policy("search/index.html"), StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", Policy("search/index.html"), StringComparison.Ordinal);
        Assert.Contains("; connect-src 'none';", Policy("a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_is_one_module_of_this_site_with_its_digest()
    {
        var script = Built.Html("search/index.html").QuerySelector("script[type=module]")!;
        var bytes = Built.Bytes(script.GetAttribute("src")![1..]);

        Assert.Equal($"sha384-{Convert.ToBase64String(System.Security.Cryptography.SHA384.HashData(bytes.Span))}",
            script.GetAttribute("integrity"));
        Engine.PrepareModule(Encoding.UTF8.GetString(bytes.Span));
        Assert.DoesNotContain("import ", Encoding.UTF8.GetString(bytes.Span), StringComparison.Ordinal);
        Assert.Empty(Built.Html("a/index.html").QuerySelectorAll("script[src]"));
    }

    [Fact]
    public void The_script_writes_no_markup_and_keeps_nothing()
    {
        var script =
            string.Concat(new[] { "words.js", "ranking.js", "search.js" }.Select(m => Repository.Text($"templates/assets/search/{m}")));

        Assert.Empty(Sinks().Matches(script).Select(m => m.Value));
    }

    [Fact]
    public void Search_engines_do_not_list_the_search_page()
    {
        Assert.Equal("noindex", Built.Html("search/index.html").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("/search/", Built.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_were_looked_for_are_marked_in_the_text_as_it_was_written()
    {
        var script = new ShippedSearch();

        var stretches = script.Engine.Evaluate("JSON.stringify(highlight('Piñatas, a <b>Piñata</b> & heating', ['pinata', 'hea'], 'hea'))")
            .AsString();

        Assert.Equal("""[["Piñatas",true],[", a <b>",false],["Piñata",true],["</b> & ",false],["heating",true]]""", stretches);
    }

    [GeneratedRegex("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|eval\\(|Function\\(|localStorage|sessionStorage|cookie|indexedDB|https?:")]
    private static partial Regex Sinks();

    private static string Policy(string path) =>
        Built.Html(path).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
}
