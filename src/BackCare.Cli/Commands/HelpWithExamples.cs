using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BackCare.Cli.Commands;

/// <summary>The help of a command, followed by examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Adds examples to the help of the root command and of all its subcommands.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }

        root.SetAction(parsed => new HelpWithExamples(new()).Invoke(parsed));
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in Of(parseResult.CommandResult.Command))
        {
            output.WriteLine($"  {line,-51}  {meaning}");
        }

        output.WriteLine();
        return result;
    }

    private static (string Line, string Meaning)[] Of(Command command) => command.Name switch
    {
        "build" =>
        [
            ("backcare build", "build the site in this folder into `public`"),
            ("backcare build -s clinic -d www", "use another folder and another destination"),
            ("backcare build -e preview --drafts", "include drafts, for a preview"),
            ("backcare build --base-url file:", "make a copy to open from disk"),
            ("backcare build --strict --format github", "fail on warnings too, in a GitHub workflow"),
        ],
        "check" =>
        [
            ("backcare check", "check the site and its finished pages"),
            ("backcare check --format json", "print the findings for another program"),
            ("backcare check --report review.html", "write a report for the clinical lead to sign"),
            ("backcare check --external", "also visit links to other sites"),
        ],
        "list" =>
        [
            ("backcare list", "list every page"),
            ("backcare list drafts", "list pages that are not published yet"),
            ("backcare list overdue --format json", "list reviews that are due, for another program"),
        ],
        "explain" =>
        [
            ("backcare explain content/contact.md", "show how this file becomes a page, or why not"),
            ("backcare explain /contact/", "show which file is at this address"),
            ("backcare explain BC2004", "explain a rule, with examples"),
        ],
        "review" =>
        [
            ("backcare review content/strategies/keep-moving.md --by dana-cole", "record a review today"),
            ("backcare review content/self-checks/lower-back.yml --by dana-cole --now 2026-05-02", "record a review on an earlier day"),
        ],
        "schema" =>
        [
            ("backcare schema -o .backcare/schema", "write all schemas to where a new site expects them"),
            ("backcare schema self-check", "print one schema"),
        ],
        "export" =>
        [
            ("backcare assess export lower-back --to fhir", "print a FHIR R4 Questionnaire for other tools"),
            ("backcare assess export lower-back --to program", "print the program that both scorers read"),
        ],
        "import" => [("backcare assess import form.json -o knee.yml", "convert a FHIR R4 Questionnaire to a self-check")],
        "clean" => [("backcare clean", "remove the built site from `public`")],
        "completion" =>
        [
            ("source <(backcare completion bash)", "add this line to .bashrc"),
            ("source <(backcare completion zsh)", "add this line to .zshrc"),
            ("backcare completion fish | source", "add this line to config.fish"),
        ],
        _ => OfTheRest(command),
    };

    private static (string Line, string Meaning)[] OfTheRest(Command command) => command.Name switch
    {
        "serve" =>
        [
            ("backcare serve", "preview the site at http://127.0.0.1:1313/"),
            ("backcare serve --open", "also open it in the browser"),
        ],
        "assess" or "prove" or "score" or "ask" or "compare" or "graph" =>
        [
            ("backcare assess prove lower-back", "prove that no warning sign ends in \"stay at home\""),
            ("backcare assess prove lower-back --report a.html", "write the proof as a page to print"),
            ("backcare assess score lower-back --answers a.json", "show the outcome of these answers"),
            ("backcare assess ask lower-back", "answer a self-check in the terminal"),
            ("backcare assess graph lower-back -o graph.svg", "draw which answers lead to which outcome"),
            ("backcare assess compare old.yml lower-back", "show whose outcome a new version changes"),
        ],
        "new" or "site" or "article" or "self-check" =>
        [
            ("backcare new site clinic", "create a folder with a small, complete site"),
            ("backcare new article sleep --type strategy --section strategies", "create a page with the parts that its type needs"),
            ("backcare new self-check knee", "create a self-check that is already proved"),
        ],
        _ =>
        [
            ("backcare new site clinic", "create a site"),
            ("backcare serve", "preview it while you write"),
            ("backcare check", "find mistakes"),
            ("backcare build", "build the site"),
            ("backcare explain BC2004", "explain a message"),
        ],
    };
}
