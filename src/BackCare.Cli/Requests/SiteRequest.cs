using BackCare.Cli.Imaging;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Requests;

/// <summary>What the options of a command ask for.</summary>
/// <param name="Source">The site's folder as it was typed.</param>
/// <param name="Format">How findings are printed.</param>
/// <param name="Quiet">True to print findings alone: no summary, no notes, no progress.</param>
/// <param name="Verbose">True to name every file that was written or deleted, and to print notes in a build.</param>
/// <param name="Images">Where the site's pictures are encoded.</param>
internal sealed record SiteRequest(
    string Source, BuildOptions Options, ReportFormat Format, bool Quiet, bool Verbose, Paint Paint, ImageWorkshop Images);
