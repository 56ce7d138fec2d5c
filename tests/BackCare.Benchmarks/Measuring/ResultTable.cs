using System.Globalization;
using System.Text;

namespace BackCare.Benchmarks.Measuring;

/// <summary>Results as a markdown table, each row beside its ratios to Hugo at the same size.</summary>
internal static class ResultTable
{
    public static string Of(IReadOnlyList<SiteResult> results)
    {
        var table = new StringBuilder("""
            | articles | generator | wall s | CPU s | memory MB | of Hugo: wall | CPU | memory | html files | all files | output MB |
            | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach (var result in results)
        {
            var hugo = results.FirstOrDefault(other => other.Peer == Peer.HugoName && other.Articles == result.Articles)?.Usage;
            var usage = result.Usage;
            table.Append(CultureInfo.InvariantCulture,
                $"| {result.Articles} | {result.Peer} | {usage.WallSeconds:0.000} | {usage.CpuSeconds:0.000} | {usage.PeakMegabytes:0} ");
            table.Append(CultureInfo.InvariantCulture,
                $"| {Share(usage.WallSeconds, hugo?.WallSeconds)} | {Share(usage.CpuSeconds, hugo?.CpuSeconds)} | "
                + $"{Share(usage.PeakMegabytes, hugo?.PeakMegabytes)} ");
            table.Append(CultureInfo.InvariantCulture, $"| {result.HtmlFiles} | {result.AllFiles} | {result.OutputMegabytes:0.0} |\n");
        }

        return table.ToString();
    }

    private static string Share(double figure, double? hugo) =>
        hugo is > 0 ? (figure / hugo.Value).ToString("0.00", CultureInfo.InvariantCulture) : "";
}
