using BackCare.Content.Model;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>Where the facts come from, how old each source is and how many texts lean on it.</summary>
internal static class ReviewReportSources
{
    private const int OldYears = 10;

    public static string Of(ReviewReport report)
    {
        var uses = report.Grades.SelectMany(g => g.Page.Document!.FrontMatter.Sources)
            .Concat(report.Site.SelfChecks.SelectMany(c => c.Proved.Assessment.Sources))
            .CountBy(s => s.Value, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return $"""
            <section aria-labelledby="sources">
            <h2 id="sources">Sources and their age</h2>
            {(report.Site.Registers.Sources.IsEmpty ? "<p>No sources are named.</p>" : Markup.Table("sources", "Sources in the order of sources.yml", ["Source", "Publisher", "Year", "Age", "Used by"], report.Site.Registers.Sources.Select(s => Row(report, s, uses.GetValueOrDefault(s.Id.Value)))))}
            </section>
            """;
    }

    private static string[] Row(ReviewReport report, Source source, int uses) =>
    [
        $"{Markup.Text(source.Title.Value)} <span class=\"path\">{Markup.Text(source.Id.Value)}</span>",
        Markup.Text(source.Publisher?.Value ?? "not said"),
        source.Year is { } year ? Markup.Number(year.Value) : "not said",
        Age(report.Site.Today.Year - source.Year?.Value),
        uses == 0 ? "nothing" : $"{Markup.Number(uses)} {(uses == 1 ? "text" : "texts")}",
    ];

    private static string Age(int? years) => years switch
    {
        null => "n/a",
        > OldYears => $"<span class=\"warn\">{Markup.Number(years.Value)} years</span>",
        <= 0 => "this year",
        1 => "1 year",
        _ => $"{Markup.Number(years.Value)} years",
    };
}
