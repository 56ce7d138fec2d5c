using System.CommandLine;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Cli.Commands;

/// <summary>
/// The command <c>backcare explain</c>, which explains how a file becomes a page, which file is at an address, or what a rule means.
/// </summary>
internal static class ExplainCommand
{
    /// <summary>Adds the argument, the options and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var what = new Argument<string>("what")
        {
            Description = "A source file, an address of the site, or a rule such as BC2004.",
            HelpName = "PATH|URL|BCnnnn",
        };
        command.Add(what);
        options.AddFewTo(command);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings);
            var asked = parsed.GetValue(what)!;
            return Guard.Run(
                surroundings,
                () => RuleHelp.IsId(asked)
                    ? ExplainRule(asked.ToUpperInvariant(), surroundings)
                    : ExplainPage(asked, request, surroundings),
                ReportFormat.Text,
                request.Paint);
        });
    }

    private static int ExplainRule(string id, Surroundings surroundings)
    {
        if (RuleHelp.Find(id) is not { } page)
        {
            throw new UsageTrouble($"there is no rule `{id}`", Spelling.DidYouMean(id, RuleHelp.Ids));
        }

        surroundings.Output.Write(page);
        return ExitCode.Fine;
    }

    private static int ExplainPage(string asked, SiteRequest request, Surroundings surroundings)
    {
        var site = OpenedSite.Open(request, surroundings);
        if (site.Publication is not { } publication)
        {
            var report = site.Report(site.Diagnostics, request, surroundings);
            report.Print(ReportFormat.Text, surroundings.Output, surroundings.Error, request.Paint);
            return ExitCode.Of(report.Diagnostics);
        }

        var explanation = PageExplanation.Of(asked, publication)
            ?? throw new UsageTrouble($"no file, page or address of this site matches `{asked}`", Nearest(asked, publication));
        explanation.Print(surroundings.Output);
        return ExitCode.Fine;
    }

    private static string? Nearest(string asked, Publication publication) => Spelling.DidYouMean(
        asked,
        publication.Pages.Select(p => p.Source).Concat(publication.Site.Routes.OfType<PageRoute>().Select(r => r.Page.Permalink)));
}
