using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Cli.Starting;

/// <summary>
/// The command <c>backcare new article NAME</c>, which creates a draft with explained front matter and the parts that its type needs.
/// </summary>
internal static class NewArticle
{
    /// <summary>Adds the argument, the options and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var name = new Argument<string>("name")
        {
            Description = "The name of the page, such as back-pain-at-work; its address ends in it.",
            HelpName = "NAME",
        };
        var type = OptionParsing.Choice("--type", "The type of the page [default: article]", [.. PageTypes.Names.Select(n => (n, n))]);
        var section = new Option<string?>("--section")
        {
            Description = "The folder in content/ for the page, such as strategies.",
            HelpName = "FOLDER",
        };
        command.Add(name);
        command.Add(type);
        command.Add(section);
        options.AddFewTo(command);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings);
            return Guard.Run(
                surroundings,
                () => Run(parsed.GetValue(name)!, parsed.GetValue(type)
                    ?? "article", parsed.GetValue(section)
                    ?? "", request, surroundings),
                paint: request.Paint);
        });
    }

    private static int Run(string typed, string type, string section, SiteRequest request, Surroundings surroundings)
    {
        var name = StarterName.Of(typed, ".md");
        var place = StarterPlace.Open(request, surroundings);
        var path = $"content/{Folder(section, place.Tree)}{name.File}.md";
        var words = place.Words(name);
        words["type"] = type;
        words["path"] = path;
        var shown = SiteOptions.Shown(request.Source, path);
        NewFiles.Write(surroundings.FullPath(shown), shown, Starter.Article(type, words));
        surroundings.Output.WriteLine($"""
            created {shown} as a draft. Next:
              backcare serve --open     preview it while you write
              backcare review {path} --by ID     record a clinician's review
            Then remove `draft: true`.
            """);
        return ExitCode.Fine;
    }

    /// <summary>The folder of the section, ending in "/"; empty for the top of <c>content/</c>.</summary>
    private static string Folder(string section, SourceTree tree)
    {
        var asked = section.StartsWith("content/", StringComparison.Ordinal) ? section["content/".Length..] : section;
        if (SitePath.Normalize(asked) is not { } folder)
        {
            throw new UsageTrouble($"`{section}` is not a folder in content/");
        }

        if (folder.Length == 0 || tree.Find($"content/{folder}/_index.md") is not null)
        {
            return folder.Length == 0 ? "" : $"{folder}/";
        }

        var sections = tree.Files.Where(f => f.Path.EndsWith("/_index.md", StringComparison.Ordinal) && f.Path.Count(c => c == '/') > 1)
            .Select(f => f.Path["content/".Length..^"/_index.md".Length]);
        throw new UsageTrouble(
            $"there is no section `{folder}`",
            Spelling.DidYouMean(folder, sections) ?? $"create content/{folder}/_index.md first");
    }
}
