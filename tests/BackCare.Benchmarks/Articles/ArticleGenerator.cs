using System.Globalization;

namespace BackCare.Benchmarks.Articles;

/// <summary>Makes the articles of a site from a seed. Article n differs between sites of other sizes only in whom it links to.</summary>
internal static class ArticleGenerator
{
    public static Article At(int seed, int index, int count)
    {
        var chance = Chance.For(seed, index);
        var title = Title.At(seed, index);
        var prose = new Prose(chance);
        return new(
            title.Slug,
            title.ToString(),
            $"How to {title.Verb.ToLowerInvariant()} your {title.Part} {title.When} {title.How}, with clear steps and signs to watch for.",
            new DateOnly(2020, 1, 1).AddDays(chance.Below(2190)),
            [.. chance.Several([.. Tag.All.Select(tag => tag.Id)], 2 + chance.Below(3))],
            [.. Enumerable.Range(0, 3).Select(_ => prose.Sentence().Replace("*", "", StringComparison.Ordinal))],
            new ArticleBody(chance, prose, LinksFrom(seed, index, count, chance)).ToString());
    }

    // The first link makes a ring, so that no article is an orphan.
    private static Queue<string> LinksFrom(int seed, int index, int count, Chance chance)
    {
        var targets = new List<int> { (index + 1) % count };
        for (var i = 0; i < 6 + chance.Below(4); i++)
        {
            targets.Add(chance.Below(count));
        }

        return new(targets.Distinct().Where(target => target != index).Select(target => Link(Title.At(seed, target))));
    }

    private static string Link(Title title) => string.Create(CultureInfo.InvariantCulture, $"[{title}]({title.Slug}.md)");
}
