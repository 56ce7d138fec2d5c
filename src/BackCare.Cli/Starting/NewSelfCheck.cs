using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;

namespace BackCare.Cli.Starting;

/// <summary><c>backcare new self-check NAME</c>: a small self-check that is proved as it stands.</summary>
internal static class NewSelfCheck
{
    /// <summary>Gives the command its options and its act.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var name = new Argument<string>("name") { Description = "Its id, such as knee; it becomes the end of its address.", HelpName = "NAME" };
        command.Add(name);
        options.AddFewTo(command);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings);
            return Guard.Run(surroundings, () => Run(parsed.GetValue(name)!, request, surroundings), paint: request.Paint);
        });
    }

    private static int Run(string typed, SiteRequest request, Surroundings surroundings)
    {
        var name = StarterName.Of(typed, ".yml");
        var place = StarterPlace.Open(request, surroundings);
        var shown = SiteOptions.Shown(request.Source, $"content/self-checks/{name.File}.yml");
        NewFiles.Write(surroundings.FullPath(shown), shown, Starter.SelfCheck(place.Words(name)));
        surroundings.Output.WriteLine($"""
            made {shown}. Next:
              backcare assess prove {name.File}     after each change
              backcare serve --open     see it at /self-checks/{name.File}/
            """);
        return ExitCode.Fine;
    }
}
