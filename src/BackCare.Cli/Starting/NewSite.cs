using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Running;
using BackCare.Outputs.Schemas;

namespace BackCare.Cli.Starting;

/// <summary>
/// The command <c>backcare new site NAME</c>, which creates a folder with a small, complete site that builds without changes.
/// </summary>
internal static class NewSite
{
    /// <summary>Adds the argument and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var name = new Argument<string>("name") { Description = "The folder to create, such as clinic.", HelpName = "NAME" };
        command.Add(name);
        command.SetAction(parsed => Run(parsed.GetValue(name)!, surroundings));
    }

    private const string Zone = "America/New_York";

    private static int Run(string shown, Surroundings surroundings)
    {
        var path = Path.TrimEndingDirectorySeparator(surroundings.FullPath(shown));
        var folder = Path.GetFileName(path);
        if (!folder.Any(char.IsLetterOrDigit))
        {
            throw new UsageTrouble($"`{shown}` is not a valid name for a site", "use letters and digits, such as `clinic`");
        }

        var today = Clock.TodayIn(null, surroundings)(Zone) ?? DateOnly.FromDateTime(surroundings.Now().UtcDateTime);
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = TitleOf(folder),
            ["zone"] = Zone,
            ["today"] = StarterPlace.Day(today),
            ["next"] = StarterPlace.Day(today.AddYears(1)),
        };
        NewFiles.WriteFolder(path, shown, Files(words));
        surroundings.Output.WriteLine($"""
            created {shown}, a small site with an example of everything. Next:
              cd {shown}
              backcare serve --open     preview it while you write
              backcare check            find mistakes
            Then open site.yml and content/_index.md, and replace the sample text with your own.
            """);
        return ExitCode.Fine;
    }

    // The limit of the rule on titles (BC7801).
    private const int LongestTitle = 60;

    /// <summary>The title of a site: a very short name gets the word "clinic" added, and a very long one is cut at a word.</summary>
    private static string TitleOf(string folder) => StarterName.TitleOf(folder) switch
    {
        { Length: < 5 } few => $"{few} clinic",
        { Length: > LongestTitle } many =>
            many[..(many.LastIndexOf(' ', LongestTitle) is var end and > 4 ? end : LongestTitle)].TrimEnd('\\'),
        var title => title,
    };

    private static IEnumerable<(string Path, string Text)> Files(Dictionary<string, string> words)
    {
        foreach (var file in Starter.SiteFiles)
        {
            yield return (file == "gitignore" ? ".gitignore" : file, Starter.SiteFile(file, words));
        }

        words = new(words, StringComparer.Ordinal) { ["name"] = "first-check", ["title"] = "Back pain: find your next step",
            ["reviewer"] = "lee-reviewer", ["source"] = "ng59", ["emergency"] = "911" };
        yield return ("content/self-checks/first-check.yml", Starter.SelfCheck(words));
        foreach (var (name, _) in JsonSchemas.All)
        {
            var (file, text) = SchemaFiles.Of(name);
            yield return ($"{SchemaFiles.Folder}/{file}", text);
        }
    }
}
