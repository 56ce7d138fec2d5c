using System.Globalization;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Content.Model;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare.Cli.Starting;

/// <summary>The site to which a new file is added, with the values that fill the placeholders of its template.</summary>
/// <param name="Today">Today's date in the site's time zone.</param>
internal sealed record StarterPlace(SourceTree Tree, SiteConfig? Config, Registers Registers, DateOnly Today)
{
    /// <summary>Opens the site that a request names.</summary>
    /// <exception cref="UsageTrouble">The folder has no site.yml.</exception>
    public static StarterPlace Open(SiteRequest request, Surroundings surroundings)
    {
        var site = OpenedSite.Open(request, surroundings);
        if (site.Tree?.Find("site.yml") is null)
        {
            throw new UsageTrouble(
                $"there is no site.yml in `{request.Source}`",
                "name the site's folder with `--source`, or create a site with `backcare new site NAME`");
        }

        var today = site.Publication?.Site.Today ?? request.Options.TodayIn("UTC") ?? DateOnly.MinValue;
        return new(site.Tree, site.Publication?.Site.Config, site.Publication?.Site.Registers ?? Registers.Empty, today);
    }

    /// <summary>The values for the placeholders of a page or self-check, by name.</summary>
    public Dictionary<string, string> Words(StarterName name) => new(StringComparer.Ordinal)
    {
        ["title"] = name.Title,
        ["name"] = name.File,
        ["today"] = Day(Today),
        ["next"] = Day(Today.AddYears(1)),
        ["emergency"] = Config?.Clinic.EmergencyNumber ?? "911",
        ["reviewer"] = (Registers.People.FirstOrDefault(p => p.Credentials is not null) ?? Registers.People.FirstOrDefault())?.Id.Value
            ?? "lee-reviewer",
        ["source"] = Registers.Sources.FirstOrDefault()?.Id.Value ?? "ng59",
        ["people"] = Known("ids in content/_data/people.yml", Registers.People.Select(p => p.Id.Value)),
        ["authors"] = Registers.People is [var person, ..] ? $"authors: [{person.Id.Value}]" : "# authors: [sam-writer]",
        ["sources_known"] = Known("ids in content/_data/sources.yml", Registers.Sources.Select(s => s.Id.Value)),
        ["sources"] = Registers.Sources is [var source, ..] ? $"sources: [{source.Id.Value}]" : "# sources: [ng59]",
        ["tags_known"] = Known("", Config?.Taxonomies.FirstOrDefault(t => t.Name == "tags")?.Terms.Select(t => t.Id.Value) ?? []),
    };

    /// <summary>A date as it is written in front matter.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Known(string where, IEnumerable<string> ids)
    {
        var list = string.Join(", ", ids.Take(8));
        return (where.Length > 0 ? $": {where}" : "") + (list.Length > 0 ? $" ({list})" : "");
    }
}
