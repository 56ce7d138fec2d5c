using BackCare.Cli.Imaging;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Requests;

/// <summary>The values of the options of one command.</summary>
/// <param name="Source">The site's folder, as the user typed it.</param>
/// <param name="Format">The format of findings.</param>
/// <param name="Quiet">True to print only findings, without a summary, notes or progress.</param>
/// <param name="Verbose">True to list every file that is written or deleted, and to print notes in a build.</param>
/// <param name="Images">Encodes the site's pictures.</param>
internal sealed record SiteRequest(
    string Source, BuildOptions Options, ReportFormat Format, bool Quiet, bool Verbose, Paint Paint, ImageWorkshop Images);
