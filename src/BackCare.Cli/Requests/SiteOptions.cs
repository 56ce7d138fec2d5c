using System.CommandLine;
using System.CommandLine.Parsing;
using BackCare.Cli.Imaging;
using BackCare.Cli.Printing;
using BackCare.Cli.Running;
using BackCare.Settings;
using BackCare.Yaml;

namespace BackCare.Cli.Requests;

/// <summary>The options shared by all commands that read a site.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> source = Text("--source", "-s", "The site's folder.", "FOLDER", ".");
    private readonly Option<string?> environment = new("--environment", "-e")
    {
        Description = "Merge site.NAME.yml over site.yml [default: production]",
        HelpName = "NAME",
    };

    private readonly Option<string?> baseUrl = new("--base-url", "-b")
    {
        Description = "The address of the published site; `file:` makes a copy to open from disk.",
        HelpName = "URL",
    };

    private readonly Option<bool> drafts = new("--drafts", "-D") { Description = "Include drafts (requires -e)." };
    private readonly Option<bool> future = new("--future", "-F") { Description = "Include scheduled pages (requires -e)." };
    private readonly Option<bool> expired = new("--expired", "-E") { Description = "Include expired pages (requires -e)." };
    private readonly Option<bool> strict = new("--strict") { Description = "Treat warnings as errors." };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Print findings only." };
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "List every changed file, and print notes." };
    private readonly Option<bool> noColor = new("--no-color") { Description = "Print without colours." };
    private readonly Option<DateOnly?> now =
        OptionParsing.Read<DateOnly>("--now", "The day to use instead of today.", "DATE", "a date such as 2026-05-02", CivilDate.TryParse);

    private readonly Option<int?> jobs =
        OptionParsing.Read<int>("--jobs", "The number of threads [default: one per core]", "N", "a number from 1 to 256", TryReadJobs);

    private readonly Option<ReportFormat> format = OptionParsing.Choice(
        "--format",
        "The format of findings [default: text]",
        ("text", ReportFormat.Text),
        ("json", ReportFormat.Json),
        ("github", ReportFormat.GitHub),
        ("sarif", ReportFormat.Sarif));

    /// <summary>Adds all options, for <c>build</c> and <c>check</c>.</summary>
    public void AddAllTo(Command command)
    {
        AddFewTo(command);
        command.Add(baseUrl);
        command.Add(drafts);
        command.Add(future);
        command.Add(expired);
        command.Add(strict);
        command.Add(format);
        command.Add(quiet);
        command.Add(verbose);
        command.Add(jobs);
        command.Validators.Add(CheckPublished);
    }

    /// <summary>Adds the options that select the site and the day, for commands such as <c>list</c> and <c>explain</c>.</summary>
    public void AddFewTo(Command command)
    {
        command.Add(source);
        command.Add(environment);
        command.Add(now);
        command.Add(noColor);
        command.Validators.Add(CheckName);
    }

    /// <summary>
    /// Adds the options of a preview, which always includes drafts and requires no environment for scheduled and expired pages.
    /// </summary>
    public void AddPreviewTo(Command command)
    {
        AddFewTo(command);
        future.Description = "Include scheduled pages.";
        expired.Description = "Include expired pages.";
        command.Add(future);
        command.Add(expired);
        command.Add(quiet);
        command.Add(jobs);
    }

    /// <summary>Reads the options. Those that the command does not have keep their defaults.</summary>
    public SiteRequest Read(ParseResult parsed, Surroundings surroundings)
    {
        var images = new ImageWorkshop(surroundings.FullPath(parsed.GetValue(source)!), surroundings.LoadImageLibrary);
        return new(
            parsed.GetValue(source)!,
            OptionsOf(parsed, images, surroundings),
            parsed.GetValue(format),
            parsed.GetValue(quiet),
            parsed.GetValue(verbose),
            surroundings.Paint(parsed.GetValue(noColor)),
            images);
    }

    /// <summary>An option that takes a text and has a default.</summary>
    public static Option<string> Text(string name, string shortName, string description, string helpName, string otherwise) =>
        new(name, shortName)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => otherwise,
    };

    /// <summary>A path in the site, as the user would type it after naming the site's folder as <paramref name="source"/>.</summary>
    public static string Shown(string source, string path) => source == "." ? path : $"{source.TrimEnd('/', '\\')}/{path}";

    private BuildOptions OptionsOf(ParseResult parsed, ImageWorkshop images, Surroundings surroundings) => new()
    {
        Environment = EnvironmentOf(parsed.GetValue(environment), surroundings),
        TodayIn = Clock.TodayIn(parsed.GetValue(now), surroundings),
        BaseUrl = parsed.GetValue(baseUrl) ?? surroundings.Variable("BACKCARE_BASE_URL"),
        Drafts = parsed.GetValue(drafts),
        Future = parsed.GetValue(future),
        Expired = parsed.GetValue(expired),
        Strict = parsed.GetValue(strict),
        Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
        ToolVersion = ToolVersion.Text,
        ImageEncoder = images.Open,
    };

    private void CheckName(CommandResult result)
    {
        if (result.GetValue(environment) is { } name && !IsName(name))
        {
            result.AddError(NoName("`--environment`", name));
        }
    }

    private void CheckPublished(CommandResult result)
    {
        var name = result.GetValue(environment) ?? "production";
        Option<bool>[] needing = [drafts, future, expired];
        foreach (var option in needing.Where(o => name == "production" && result.GetValue(o)))
        {
            result.AddError($"`{option.Name}` requires an environment other than production: add, for example, `-e preview`");
        }

        if (result.GetValue(baseUrl) is { } url && BaseUrl.TryParse(url) is null)
        {
            result.AddError($"`--base-url` expects an http or https address, or `file:`, found `{url}`");
        }
    }

    private static string EnvironmentOf(string? asked, Surroundings surroundings)
    {
        if (asked is not null || surroundings.Variable("BACKCARE_ENVIRONMENT") is not { Length: > 0 } name)
        {
            return asked ?? "production";
        }

        return IsName(name) ? name : throw new UsageTrouble(NoName("BACKCARE_ENVIRONMENT", name));
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static string NoName(string where, string text) => $"{where} expects a name of letters, digits, `-` and `_`, found `{text}`";

    private static bool TryReadJobs(string text, out int jobs) => int.TryParse(text, out jobs) && jobs is >= 1 and <= 256;
}
