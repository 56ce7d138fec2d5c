using System.CommandLine;
using BackCare.Cli.Assessing;
using BackCare.Cli.Running;
using BackCare.Cli.Starting;

namespace BackCare.Cli.Commands;

/// <summary>The tree of commands. Only the command that is used gets its options; the others are just names in the help.</summary>
internal static class CommandLine
{
    /// <summary>The root command for the command line in the given surroundings.</summary>
    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("Build a clinic's patient site from markdown, and publish only self-checks that are proved safe.");
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
        ("new", "Create a site, an article or a self-check.", NewCommand.Fill),
        ("build", "Build the site into a folder, by default `public`.", BuildCommand.Fill),
        ("serve", "Preview the site in your browser, and reload it after every save.", ServeCommand.Fill),
        ("check", "Check everything, including finished pages, without writing a site.", CheckCommand.Fill),
        ("review", "Record that a clinician reviewed a page or self-check.", ReviewCommand.Fill),
        ("assess", "Prove, answer, score, compare or convert a self-check.", AssessCommand.Fill),
        ("list", "List every page, with its state and the reason.", ListCommand.Fill),
        ("explain", "Explain a page, an address or a rule.", ExplainCommand.Fill),
        ("schema", "Print JSON Schemas, which let your editor complete and check YAML.", SchemaCommand.Fill),
        ("clean", "Delete the files that BackCare built, and nothing else.", CleanCommand.Fill),
        ("completion", "Print a script that completes commands in your shell.", CompletionCommand.Fill),
    ];
}
