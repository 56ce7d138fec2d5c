using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Cli.Commands;

/// <summary>The command <c>backcare list</c>, which lists every page with its state and the reason.</summary>
internal static class ListCommand
{
    /// <summary>Adds the argument, the options and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var kind = new Argument<string>("which")
        {
            Description = "The pages to list.",
            HelpName = string.Join('|', PageSelection.Names),
            DefaultValueFactory = _ => "all",
        };
        kind.CompletionSources.Add(PageSelection.Names);
        kind.Validators.Add(result =>
        {
            if (!PageSelection.Names.Contains(result.GetValueOrDefault<string>()))
            {
                var names = string.Join(", ", PageSelection.Names.Select(n => $"`{n}`"));
                result.AddError($"`list` expects one of {names}, found `{result.GetValueOrDefault<string>()}`");
            }
        });
        var format = OptionParsing.Choice(
            "--format",
            "The output format [default: text]",
            ("text", ReportFormat.Text),
            ("json", ReportFormat.Json));
        command.Add(kind);
        options.AddFewTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings);
            return Guard.Run(
                surroundings,
                () => Run(parsed.GetValue(kind)!, parsed.GetValue(format), request, surroundings),
                parsed.GetValue(format),
                request.Paint);
        });
    }

    private static int Run(string kind, ReportFormat format, SiteRequest request, Surroundings surroundings)
    {
        var site = OpenedSite.Open(request, surroundings);
        var errors = site.Report(site.Diagnostics.Where(d => d.Severity == Severity.Error), request, surroundings);

        // In the JSON format there is one document on stdout: the list, or the findings if there is no list.
        errors.Print(site.Publication is null ? format : ReportFormat.Text, surroundings.Output, surroundings.Error, request.Paint);
        if (site.Publication is { } publication)
        {
            var pages = PageSelection.Of(kind, publication.Site, site.Diagnostics);
            Print(pages, format, surroundings.Output);
        }

        return ExitCode.Of(errors.Diagnostics);
    }

    private static void Print(ImmutableArray<ListedPage> pages, ReportFormat format, TextWriter output)
    {
        if (format == ReportFormat.Json)
        {
            PrintJson(pages, output);
        }
        else
        {
            PrintText(pages, output);
        }
    }

    private static void PrintJson(ImmutableArray<ListedPage> pages, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var page in pages)
        {
            json.WriteStartObject();
            json.WriteString("source", page.Source);
            json.WriteString("url", page.Url);
            json.WriteString("title", page.Title);
            json.WriteString("state", StateName(page.State));
            json.WriteString("reason", page.Reason);
            json.WriteString("date", DateText(page.Date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void PrintText(ImmutableArray<ListedPage> pages, TextWriter output)
    {
        string[][] rows =
        [
            .. pages.Select(p =>
                new[] { StateName(p.State), DateText(p.Date)
                    ?? "-", p.Url
                    ?? "-", TerminalText.Safe(p.Source), TerminalText.Safe(p.Reason) }),
        ];
        var widths = Enumerable.Range(0, 4).Select(i => rows.Select(r => TerminalText.Width(r[i])).DefaultIfEmpty(0).Max()).ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < widths.Length; i++)
            {
                output.Write($"{row[i]}{new string(' ', widths[i] - TerminalText.Width(row[i]))}  ");
            }

            output.WriteLine(row[^1]);
        }
    }

    /// <summary>The word for a state in the list and in <c>--format json</c>.</summary>
    public static string StateName(PageState state) => state switch
    {
        PageState.Published => "published",
        PageState.Unlisted => "unlisted",
        PageState.Draft => "draft",
        PageState.Future => "future",
        _ => "expired",
    };

    private static string? DateText(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
