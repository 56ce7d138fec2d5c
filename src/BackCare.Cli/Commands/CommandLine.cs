using System.CommandLine;
using BackCare.Cli.Assessing;
using BackCare.Cli.Running;
using BackCare.Cli.Starting;

namespace BackCare.Cli.Commands;

/// <summary>The tree of commands. Only the one that was asked for gets its options: the others are names for the list in the help.</summary>
internal static class CommandLine
{
    /// <summary>The command <c>backcare</c> for this command line.</summary>
    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("Builds a clinic's patient site out of markdown, and publishes no self-check that is not proved safe.");
        var asked = surroundings.Arguments.FirstOrDefault(a => !a.StartsWith('-'));
        var isSuggesting = asked?.StartsWith('[') == true;
        foreach (var (name, summary, fill) in All)
        {
            var command = new Command(name, summary);
            if (isSuggesting || name == asked)
            {
                fill(command, surroundings);
            }

            root.Add(command);
        }

        HelpWithExamples.AddTo(root);
        VersionWords.AddTo(root);
        return root;
    }

    private static readonly (string Name, string Summary, Action<Command, Surroundings> Fill)[] All =
    [
        ("new", "Makes a site, an article or a self-check to begin with.", NewCommand.Fill),
        ("build", "Builds the site into a folder, by default `public`.", BuildCommand.Fill),
        ("serve", "Shows the site in your browser, and follows every save.", ServeCommand.Fill),
        ("check", "Checks everything, finished pages too, and writes no site.", CheckCommand.Fill),
        ("review", "Records that a clinician reviewed a page or self-check.", ReviewCommand.Fill),
        ("assess", "Proves a self-check, or scores answers to it.", AssessCommand.Fill),
        ("list", "Lists every page with its state and the reason for it.", ListCommand.Fill),
        ("explain", "Explains a page, an address or a rule.", ExplainCommand.Fill),
        ("schema", "Prints JSON Schemas, with which editors complete and check what you type.", SchemaCommand.Fill),
        ("clean", "Deletes what BackCare made in the destination, and nothing else.", CleanCommand.Fill),
        ("completion", "Prints a script that completes commands in your shell.", CompletionCommand.Fill),
    ];
}
