using System.CommandLine;
using System.CommandLine.Parsing;
using BackCare.Cli.Imaging;
using BackCare.Cli.Printing;
using BackCare.Cli.Running;
using BackCare.Settings;
using BackCare.Yaml;

namespace BackCare.Cli.Requests;

/// <summary>The options that all commands share that read a site.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> source = Text("--source", "-s", "The site's folder.", "FOLDER", ".");
    private readonly Option<string?> environment = new("--environment", "-e")
    {
        Description = "Adds site.NAME.yml to site.yml [default: production]",
        HelpName = "NAME",
    };

    private readonly Option<string?> baseUrl = new("--base-url", "-b")
    {
        Description = "Where the site will stand; `file:` for a copy to open from disk.",
        HelpName = "URL",
    };

    private readonly Option<bool> drafts = new("--drafts", "-D") { Description = "Makes pages of drafts; needs -e." };
    private readonly Option<bool> future = new("--future", "-F") { Description = "Makes pages that are not due yet; needs -e." };
    private readonly Option<bool> expired = new("--expired", "-E") { Description = "Makes pages that have expired; needs -e." };
    private readonly Option<bool> strict = new("--strict") { Description = "Warnings count as errors." };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Prints what is wrong and nothing else." };
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "Names every file that changed, and prints notes too." };
    private readonly Option<bool> noColor = new("--no-color") { Description = "Prints no colours." };
    private readonly Option<DateOnly?> now =
        OptionParsing.Read<DateOnly>("--now", "The day to build for.", "DATE", "a date such as 2026-05-02", CivilDate.TryParse);

    private readonly Option<int?> jobs =
        OptionParsing.Read<int>("--jobs", "How many threads to use [default: one a core]", "N", "a number from 1 to 256", TryReadJobs);

    private readonly Option<ReportFormat> format = OptionParsing.Choice(
        "--format",
        "How findings are printed [default: text]",
        ("text", ReportFormat.Text),
        ("json", ReportFormat.Json),
        ("github", ReportFormat.GitHub),
        ("sarif", ReportFormat.Sarif));

    /// <summary>Adds all of them, as <c>build</c> and <c>check</c> have them.</summary>
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

    /// <summary>Adds those that decide which site is read and for which day, as <c>list</c> and <c>explain</c> have them.</summary>
    public void AddFewTo(Command command)
    {
        command.Add(source);
        command.Add(environment);
        command.Add(now);
        command.Add(noColor);
        command.Validators.Add(CheckName);
    }

    /// <summary>Adds those that a preview has: drafts are always shown there, and no environment is needed to see the rest.</summary>
    public void AddPreviewTo(Command command)
    {
        AddFewTo(command);
        future.Description = "Makes pages that are not due yet.";
        expired.Description = "Makes pages that have expired.";
        command.Add(future);
        command.Add(expired);
        command.Add(quiet);
        command.Add(jobs);
    }

    /// <summary>Reads the options that were given; those the command does not have keep their defaults.</summary>
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

    /// <summary>An option that takes a word and has a default.</summary>
    public static Option<string> Text(string name, string shortName, string description, string helpName, string otherwise) => new(name, shortName)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => otherwise,
    };

    /// <summary>A path of the site as the user would type it, given the folder that was typed.</summary>
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
            result.AddError($"`{option.Name}` would publish what is not meant for readers: name another environment too, such as `-e preview`");
        }

        if (result.GetValue(baseUrl) is { } url && BaseUrl.TryParse(url) is null)
        {
            result.AddError($"`--base-url` wants an http or https address, or `file:`, not `{url}`");
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

    private static string NoName(string where, string text) => $"{where} wants a name of letters, digits, `-` and `_`, not `{text}`";

    private static bool TryReadJobs(string text, out int jobs) => int.TryParse(text, out jobs) && jobs is >= 1 and <= 256;
}
