using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Yaml;

namespace BackCare.Content.FrontMatters;

/// <summary>The keys of front matter, in one table that the reader, the manual and the JSON Schema share.</summary>
public static class FrontMatterKeys
{
    internal static readonly YamlKey Title = new("title", YamlShape.Text, "The page's name and its main heading.") { Required = true };

    internal static readonly YamlKey Description =
        new("description", YamlShape.Text, "One or two sentences for lists, search engines and link previews.") { Required = true };

    internal static readonly YamlKey Type =
        new("type", new TextShape(PageTypes.Names), "The kind of page (default `article`, or `page` for `_index.md`).");

    internal static readonly YamlKey Date = new("date", YamlShape.Date, "The day it was written; can be part of the file name instead.");

    internal static readonly YamlKey Updated = new("updated", YamlShape.Date, "The day its text last changed.") { Also = ["lastmod"] };

    internal static readonly YamlKey PublishDate =
        new("publish_date", YamlShape.Date, "The first day it is published.") { Also = ["publishDate"] };

    internal static readonly YamlKey ExpiryDate =
        new("expiry_date", YamlShape.Date, "The first day it is no longer published.") { Also = ["expiryDate"] };

    internal static readonly YamlKey Authors =
        new("authors", new ListShape(YamlShape.Text, OneAlone: true), "Who wrote it: ids from people.yml.") { Also = ["author"] };

    internal static readonly YamlKey By = new("by", YamlShape.Text, "Who reviewed it: an id from people.yml.") { Required = true };

    internal static readonly YamlKey On = new("on", YamlShape.Date, "The day of the review.") { Required = true };

    internal static readonly YamlKey Next = new("next", YamlShape.Date, "The day the next review is due.");

    internal static readonly YamlKey Hash =
        new("hash", YamlShape.Text, "The fingerprint of the reviewed text, written by `backcare review`.");

    internal static readonly YamlKey Reviewed =
        new("reviewed", new MapShape("`reviewed`", [By, On, Next, Hash]), "Who reviewed the text, and when.");

    internal static readonly YamlKey Sources =
        new("sources", new ListShape(YamlShape.Text, OneAlone: true), "Where its facts come from: ids from sources.yml.");

    internal static readonly YamlKey Takeaways =
        new("takeaways", new ListShape(YamlShape.Text), "Three to five sentences, shown at the top of the page.");

    internal static readonly YamlKey Draft = new("draft", YamlShape.Flag, "`true` keeps it out of the published site.");

    internal static readonly YamlKey Published = new("published", YamlShape.Flag, "`published: false` means the same as `draft: true`.");

    internal static readonly YamlKey Unlisted =
        new("unlisted", YamlShape.Flag, "`true` publishes it but leaves it out of lists, feeds, search and the sitemap.");

    internal static readonly YamlKey Slug = new("slug", YamlShape.Text, "The last part of its address (default: the file name).");

    internal static readonly YamlKey Url =
        new("url", YamlShape.Text, "Its whole address, starting with `/`.") { Also = ["permalink", "path"] };

    internal static readonly YamlKey Aliases =
        new("aliases", new ListShape(YamlShape.Text, OneAlone: true), "Old addresses that redirect to this page, each starting with `/`.")
        {
            Also = ["redirect_from"],
        };

    internal static readonly YamlKey Tags = new("tags", new ListShape(YamlShape.Text, OneAlone: true), "Terms declared in site.yml.");

    internal static readonly YamlKey Categories =
        new("categories", new ListShape(YamlShape.Text, OneAlone: true), "Terms declared in site.yml.");

    internal static readonly YamlKey Series = new("series", YamlShape.Text, "The series it belongs to, declared in site.yml.");

    internal static readonly YamlKey Part = new("part", new NumberShape(1, 999), "Its number in the series.");

    internal static readonly YamlKey Weight =
        new("weight", new NumberShape(-99_999, 99_999), "Its order within the section; smaller first.");

    internal static readonly YamlKey Image =
        new("image", YamlShape.Text, "The page's picture, also used in lists and link previews: a file beside the page.");

    internal static readonly YamlKey ImageAlt = new("image_alt", YamlShape.Text, "What the picture shows, or `decorative`.");

    internal static readonly YamlKey Layout = new("layout", YamlShape.Text, "The layout to use instead of the one for its type.");

    internal static readonly YamlKey Search = new("search", YamlShape.Flag, "`false` keeps it out of search.");

    internal static readonly YamlKey Feed = new("feed", YamlShape.Flag, "`false` keeps it out of feeds.");

    internal static readonly YamlKey Sitemap = new("sitemap", YamlShape.Flag, "`false` keeps it out of the sitemap.");

    internal static readonly YamlKey Params = new("params", new NamedShape(YamlShape.Any), "Keys of your own, for templates to use.");

    /// <summary>All keys, in the order of the manual.</summary>
    public static ImmutableArray<YamlKey> All { get; } =
    [
        Title, Description, Type, Date, Updated, PublishDate, ExpiryDate, Authors, Reviewed, Sources, Takeaways, Draft, Published, Unlisted,
            Slug,
        Url, Aliases, Tags, Categories, Series, Part, Weight, Image, ImageAlt, Layout, Search, Feed, Sitemap, Params,
    ];

    /// <summary>The shape of the block between the two <c>---</c> lines.</summary>
    public static MapShape Shape { get; } = new("front matter", All);
}
