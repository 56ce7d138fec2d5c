using System.Collections.Immutable;
using BackCare.Content.Markdown;
using BackCare.Content.Model;
using BackCare.Content.Rules;
using BackCare.Content.Sources;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Content.FrontMatters;

/// <summary>Reads the keys of a front matter block.</summary>
internal static class FrontMatterReader
{
    private const string NotInPaths = "?#%<>\"'`{}|^ \t\n";

    /// <summary>
    /// The front matter and its YAML; both null if the YAML is invalid or not a block of keys. Every mistake is reported, and the keys
    /// without mistakes are still read.
    /// </summary>
    public static (FrontMatter? FrontMatter, YamlMap? Map) Read(FrontMatterBlock block, FileNaming naming, ProseText words,
        StringPool strings, Findings findings)
    {
        var (before, file) = (findings.Count, block.Location.File);
        var value = findings.Take(YamlReader.Read(block.Yaml, file, FrontMatterRules.Yaml, firstLine: 2));
        if (value is null && findings.Count == before)
        {
            value = new YamlMap([], Location.TopOf(file));
        }

        if (value is not YamlMap map)
        {
            if (value is not null)
            {
                findings.Add(FrontMatterRules.NoMap(value.Location));
            }

            return (null, null);
        }

        map.Check(FrontMatterKeys.Shape, block.Location with { End = new(1, 4) }, FrontMatterRules.Yaml, findings);
        ControlCharacters.Check(map, findings);
        return (Bind(map, block.Location, naming, words, strings, findings), map);
    }

    private static FrontMatter Bind(YamlMap map, Location location, FileNaming naming, ProseText words, StringPool strings,
        Findings findings)
    {
        var top = Location.TopOf(location.File);
        var (draft, published) = (map.Get(FrontMatterKeys.Draft), map.Get(FrontMatterKeys.Published));
        if (draft is YamlText { Text: var isDraft } && published is YamlText { Text: var isPublished } && isDraft == isPublished)
        {
            findings.Add(FrontMatterRules.Disagree(published.Location));
        }

        return new FrontMatter(
            location,
            Text(map, FrontMatterKeys.Title) ?? new("", top),
            Text(map, FrontMatterKeys.Description) ?? new("", top),
            TypeOf(map, naming, top))
        {
            Date = Date(map, FrontMatterKeys.Date) ?? (naming.Date is { } day ? new(day, top) : null),
            Updated = Date(map, FrontMatterKeys.Updated),
            PublishDate = Date(map, FrontMatterKeys.PublishDate),
            ExpiryDate = Date(map, FrontMatterKeys.ExpiryDate),
            Authors = Texts(map, FrontMatterKeys.Authors, strings),
            Reviewed = ReviewOf(map, strings),
            Sources = Texts(map, FrontMatterKeys.Sources, strings),
            Takeaways = TakeawaysOf(map, words, findings),
            IsDraft = draft is YamlText { Text: "true" } || published is YamlText { Text: "false" },
            IsUnlisted = Flag(map, FrontMatterKeys.Unlisted, absent: false),
            Slug = Text(map, FrontMatterKeys.Slug) is { } slug && IsName(slug, findings) ? slug : null,
            Url = Text(map, FrontMatterKeys.Url) is { } url && IsPath(url, "url", findings) ? url : null,
            Aliases = AliasesOf(map, strings, findings),
            Tags = Texts(map, FrontMatterKeys.Tags, strings),
            Categories = Texts(map, FrontMatterKeys.Categories, strings),
            Series = Text(map, FrontMatterKeys.Series),
            Part = Number(map, FrontMatterKeys.Part),
            Weight = Number(map, FrontMatterKeys.Weight),
            Image = Text(map, FrontMatterKeys.Image) is { } image && IsImage(image, findings) ? image : null,
            ImageAlt = Text(map, FrontMatterKeys.ImageAlt),
            Layout = Text(map, FrontMatterKeys.Layout),
            InSearch = Flag(map, FrontMatterKeys.Search, absent: true),
            InFeed = Flag(map, FrontMatterKeys.Feed, absent: true),
            InSitemap = Flag(map, FrontMatterKeys.Sitemap, absent: true),
            Params = map.Get(FrontMatterKeys.Params) as YamlMap,
        };
    }

    private static Located<PageType> TypeOf(YamlMap map, FileNaming naming, Location top) =>
        Text(map, FrontMatterKeys.Type) is { } written && PageTypes.Find(written.Value) is { } type
            ? new(type, written.Location)
            : new(naming.Name == "_index" ? PageType.Page : PageType.Article, top);

    private static Review? ReviewOf(YamlMap map, StringPool strings) =>
        map.Get(FrontMatterKeys.Reviewed) is YamlMap review
            && Text(review, FrontMatterKeys.By) is { } by
            && Date(review, FrontMatterKeys.On) is { } on
                ? new(by
                    with { Value = strings.Of(by.Value) }, on, Date(review, FrontMatterKeys.Next), Text(review, FrontMatterKeys.Hash), null,
                        review.Location)
                : null;

    private static ImmutableArray<Passage> TakeawaysOf(YamlMap map, ProseText words, Findings findings)
    {
        if (map.Get(FrontMatterKeys.Takeaways) is not YamlList list)
        {
            return [];
        }

        if (list.Items.Length is < 3 or > 5)
        {
            findings.Add(FrontMatterRules.Count(list.Location with { End = list.Location.Start }, list.Items.Length));
        }

        var passages = ImmutableArray.CreateBuilder<Passage>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlText { IsEmpty: false } text)
            {
                passages.Add(TextCompiler.Line(text.Located, null, findings, ProseKind.Takeaway, words));
            }
        }

        return passages.DrainToImmutable();
    }

    private static ImmutableArray<Located<string>> AliasesOf(YamlMap map, StringPool strings, Findings findings) =>
        [.. Texts(map, FrontMatterKeys.Aliases, strings).Where(alias => IsPath(alias, "aliases", findings))];

    private static bool IsName(Located<string> slug, Findings findings)
    {
        var good = !slug.Value.Contains('/', StringComparison.Ordinal)
            && slug.Value.AsSpan().IndexOfAny(NotInPaths) < 0
            && SitePath.Normalize(slug.Value) is { Length: > 0 };
        if (!good)
        {
            findings.Add(FrontMatterRules.NoName(slug.Location, "slug", slug.Value));
        }

        return good;
    }

    private static bool IsPath(Located<string> path, string key, Findings findings)
    {
        var good = IsSitePath(path.Value);
        if (!good)
        {
            findings.Add(FrontMatterRules.NoPath(path.Location, key, path.Value));
        }

        return good;
    }

    internal static bool IsSitePath(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal)
        && path.AsSpan().IndexOfAny(NotInPaths) < 0 && SitePath.Normalize(path) is not null;

    private static bool IsImage(Located<string> image, Findings findings)
    {
        var good = LinkTarget.Classify(image.Value).Kind == LinkKind.Page;
        if (!good)
        {
            findings.Add(MarkdownRules.Image(image.Location, image.Value));
        }

        return good;
    }

    private static Located<string>? Text(YamlMap map, YamlKey key) => (map.Get(key) as YamlText)?.Located;

    private static bool Flag(YamlMap map, YamlKey key, bool absent) => map.Get(key) is YamlText flag ? flag.Text == "true" : absent;

    private static Located<DateOnly>? Date(YamlMap map, YamlKey key) =>
        map.Get(key) is YamlText text && CivilDate.TryParse(text.Text, out var date) ? new(date, text.Location) : null;

    private static Located<int>? Number(YamlMap map, YamlKey key) =>
        map.Get(key) is YamlText text ? new(int.Parse(text.Text, System.Globalization.CultureInfo.InvariantCulture), text.Location) : null;

    /// <summary>The value of a key that takes one text or a list; equal texts of different documents share one string.</summary>
    private static ImmutableArray<Located<string>> Texts(YamlMap map, YamlKey key, StringPool strings)
    {
        switch (map.Get(key))
        {
            case YamlText text:
                return [Shared(text)];
            case YamlList { Items: var items }:
                var texts = ImmutableArray.CreateBuilder<Located<string>>(items.Length);
                foreach (var item in items)
                {
                    if (item is YamlText { IsEmpty: false } text)
                    {
                        texts.Add(Shared(text));
                    }
                }

                return texts.DrainToImmutable();
            default:
                return [];
        }

        Located<string> Shared(YamlText text) => new(strings.Of(text.Text), text.Location);
    }
}
