using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Running;
using BackCare.Outputs.Schemas;

namespace BackCare.Cli.Starting;

/// <summary><c>backcare new site NAME</c>: a folder with one of each thing, which builds as it is.</summary>
internal static class NewSite
{
    /// <summary>Gives the command its argument and its act.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var name = new Argument<string>("name") { Description = "The folder to make, such as clinic.", HelpName = "NAME" };
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
            throw new UsageTrouble($"`{shown}` cannot be the name of a site", "use letters and digits, such as `clinic`");
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
            made {shown}: a site with one of each thing. Next:
              cd {shown}
              backcare serve --open     see it while you write
              backcare check            see what is wrong
            Then open site.yml and content/_index.md, and put your own words in.
            """);
        return ExitCode.Fine;
    }

    // As the rule on titles has it.
    private const int LongestTitle = 60;

    /// <summary>A name of few letters alone would be too short for a title; of a very long one the first words are enough.</summary>
    private static string TitleOf(string folder) => StarterName.TitleOf(folder) switch
    {
        { Length: < 5 } few => $"{few} clinic",
        { Length: > LongestTitle } many => many[..(many.LastIndexOf(' ', LongestTitle) is var end and > 4 ? end : LongestTitle)].TrimEnd('\\'),
        var title => title,
    };

    private static IEnumerable<(string Path, string Text)> Files(Dictionary<string, string> words)
    {
        foreach (var file in Starter.SiteFiles)
        {
            yield return (file == "gitignore" ? ".gitignore" : file, Starter.SiteFile(file, words));
        }

        words = new(words, StringComparer.Ordinal) { ["name"] = "first-check", ["title"] = "Back pain: find your next step", ["reviewer"] = "lee-reviewer", ["source"] = "ng59", ["emergency"] = "911" };
        yield return ("content/self-checks/first-check.yml", Starter.SelfCheck(words));
        foreach (var (name, _) in JsonSchemas.All)
        {
            var (file, text) = SchemaFiles.Of(name);
            yield return ($"{SchemaFiles.Folder}/{file}", text);
        }
    }
}
