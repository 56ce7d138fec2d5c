using System.Collections.Immutable;
using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Reviewing;
using BackCare.Sites;
using BackCare.Yaml;

namespace BackCare.Cli.Commands;

/// <summary>
/// The command <c>backcare review FILE --by ID</c>, which records who reviewed a text, when, and a fingerprint of the text.
/// </summary>
internal static class ReviewCommand
{
    /// <summary>Adds the argument, the options and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var file = new Argument<string>("file") { Description = "The page or self-check that was reviewed.", HelpName = "FILE" };
        var by = new Option<string>("--by")
        {
            Description = "The reviewer: an id from content/_data/people.yml.",
            HelpName = "ID",
            Required = true,
        };
        var next = OptionParsing.Read<DateOnly>(
            "--next",
            "The day of the next review [default: after the same interval as last time, or 12 months]",
            "DATE",
            "a date such as 2027-05-02",
            CivilDate.TryParse);
        command.Add(file);
        command.Add(by);
        command.Add(next);
        options.AddFewTo(command);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings);
            return Guard.Run(
                surroundings,
                () => Run(parsed.GetValue(file)!, parsed.GetValue(by)!, parsed.GetValue(next), request, surroundings),
                paint: request.Paint);
        });
    }

    private static int Run(string named, string by, DateOnly? next, SiteRequest request, Surroundings surroundings)
    {
        var site = OpenedSite.Open(request, surroundings);
        if (site is not { Tree: { } tree, Publication.Site: { } assembled })
        {
            return Tell(site, site.Diagnostics, request, surroundings);
        }

        var path = PathOf(named, tree, request, surroundings);
        var person = Reviewer(by, assembled);
        var standing =
            site.Diagnostics.Where(d => d.Location.File == path && d.Severity == Severity.Error
                && !d.Rule.Id.StartsWith("BC7", StringComparison.Ordinal)).ToImmutableArray();
        if (standing is not [])
        {
            surroundings.Error.WriteLine("nothing was recorded: fix these errors first");
            return Tell(site, standing, request, surroundings);
        }

        if (next <= assembled.Today)
        {
            throw new UsageTrouble("`--next` must be after the day of the review");
        }

        var recorded = ReviewRecorder.Record(tree, path, by, assembled.Today, next);
        if (recorded.Value is not { } bytes)
        {
            return recorded.Passed
                ? throw new UsageTrouble(
                    $"`reviewed` in {path} is written in a form that BackCare cannot edit",
                    "write it on one line, such as `reviewed: { by: dana-cole, on: 2026-05-02 }`")
                : Tell(site, recorded.Diagnostics, request, surroundings);
        }

        var shown = SiteOptions.Shown(request.Source, path);
        var isNew = !bytes.Span.SequenceEqual(tree.Find(path)!.Read().Span);
        if (isNew)
        {
            ReplacedFile.Write(Path.Combine(surroundings.FullPath(request.Source), path), shown, bytes.Span);
        }

        surroundings.Output.WriteLine($"{(isNew ? "recorded" : "already recorded")}: {TerminalText.Safe(person.Name.Value)} reviewed "
            + $"{TerminalText.Safe(shown)} on {assembled.Today:yyyy-MM-dd}");
        return ExitCode.Fine;
    }

    private static Person Reviewer(string id, Site site) => site.PersonOf(id)
        ?? throw new UsageTrouble(
            $"`{id}` is not in content/_data/people.yml",
            Spelling.DidYouMean(id, site.Registers.People.Select(p => p.Id.Value))
                ?? $"use one of {string.Join(", ", site.Registers.People.Take(12).Select(p => $"`{p.Id.Value}`"))}");

    /// <summary>The path in the site of a file that is named relative to the current folder or to the site's folder.</summary>
    private static string PathOf(string named, SourceTree tree, SiteRequest request, Surroundings surroundings)
    {
        var fromHere = Path.GetRelativePath(surroundings.FullPath(request.Source), surroundings.FullPath(named)).Replace('\\', '/');
        var path = new[] { fromHere, SitePath.Normalize(named.Replace('\\', '/')) ?? "" }.FirstOrDefault(p => tree.Find(p) is not null);
        var known = tree.Files.Select(f => f.Path).Where(ReviewRecorder.CanCarry);
        return path is null ? throw new UsageTrouble($"there is no file `{named}` in this site", Spelling.DidYouMean(fromHere, known))
            : ReviewRecorder.CanCarry(path) ? path
            : throw new UsageTrouble($"`{named}` cannot be reviewed", "name a page (`.md`) or a self-check (`.yml`) in content/");
    }

    private static int Tell(OpenedSite site, IEnumerable<Diagnostic> found, SiteRequest request, Surroundings surroundings)
    {
        var report = site.Report(found, request, surroundings);
        report.Print(ReportFormat.Text, surroundings.Output, surroundings.Error, request.Paint);
        return ExitCode.Of(report.Diagnostics);
    }
}
