using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;

namespace BackCare.Cli.Starting;

/// <summary>The command <c>backcare new self-check NAME</c>, which creates a small self-check that is already proved.</summary>
internal static class NewSelfCheck
{
    /// <summary>Adds the argument, the options and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var name = new Argument<string>("name")
        {
            Description = "The id of the self-check, such as knee; its address ends in it.",
            HelpName = "NAME",
        };
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
            created {shown}. Next:
              backcare assess prove {name.File}     prove it after each change
              backcare serve --open     preview it at /self-checks/{name.File}/
            """);
        return ExitCode.Fine;
    }
}
