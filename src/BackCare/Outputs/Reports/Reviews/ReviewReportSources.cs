using BackCare.Content.Model;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The sources of a review report, with their age and the number of texts that use each.</summary>
internal static class ReviewReportSources
{
    private const int OldYears = 10;

    public static string Of(ReviewReport report)
    {
        var uses = report.Grades.SelectMany(g => g.Page.Document!.FrontMatter.Sources)
            .Concat(report.Site.SelfChecks.SelectMany(c => c.Proved.Assessment.Sources))
            .CountBy(s => s.Value, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var sources = report.Site.Registers.Sources;
        var rows = sources.Select(s => Row(report, s, uses.GetValueOrDefault(s.Id.Value)));
        var table = Markup.Table("sources", "Sources in the order of sources.yml", Heads, rows);
        return $"""
            <section aria-labelledby="sources">
            <h2 id="sources">Sources and their age</h2>
            {(sources.IsEmpty ? "<p>This site lists no sources.</p>" : table)}
            </section>
            """;
    }

    private static string[] Heads => ["Source", "Publisher", "Year", "Age", "Used by"];

    private static string[] Row(ReviewReport report, Source source, int uses) =>
    [
        $"{Markup.Text(source.Title.Value)} <span class=\"path\">{Markup.Text(source.Id.Value)}</span>",
        Markup.Text(source.Publisher?.Value ?? "not stated"),
        source.Year is { } year ? Markup.Number(year.Value) : "not stated",
        Age(report.Site.Today.Year - source.Year?.Value),
        uses == 0 ? "no text" : $"{Markup.Number(uses)} {(uses == 1 ? "text" : "texts")}",
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
