using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace BackCare.Cli.Commands;

/// <summary>The help of a command, with examples under it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Puts the examples into the help of a command and of all its subcommands.</summary>
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
            ("backcare build", "the site of this folder into `public`"),
            ("backcare build -s clinic -d www", "another folder, another destination"),
            ("backcare build -e preview --drafts", "drafts too, for a preview"),
            ("backcare build --base-url file:", "a copy to open from disk"),
            ("backcare build --strict --format github", "in a workflow: warnings fail too"),
        ],
        "check" =>
        [
            ("backcare check", "everything that can be said about the site"),
            ("backcare check --format json", "the same for another program"),
            ("backcare check --report review.html", "a page for the clinical lead to sign"),
            ("backcare check --external", "links to other sites too"),
        ],
        "list" =>
        [
            ("backcare list", "every page"),
            ("backcare list drafts", "what is not published yet"),
            ("backcare list overdue --format json", "reviews that are due, for another program"),
        ],
        "explain" =>
        [
            ("backcare explain content/contact.md", "how this file becomes a page, or why not"),
            ("backcare explain /contact/", "what makes this address"),
            ("backcare explain BC2004", "what a rule wants, with examples"),
        ],
        "review" =>
        [
            ("backcare review content/strategies/keep-moving.md --by dana-cole", "reviewed today"),
            ("backcare review content/self-checks/lower-back.yml --by dana-cole --now 2026-05-02", "reviewed that day"),
        ],
        "schema" =>
        [
            ("backcare schema -o .backcare/schema", "all of them, where a new site looks for them"),
            ("backcare schema self-check", "one, to read or to pipe"),
        ],
        "export" =>
        [
            ("backcare assess export lower-back --to fhir", "a FHIR R4 Questionnaire for other tools"),
            ("backcare assess export lower-back --to program", "what both scorers read"),
        ],
        "import" => [("backcare assess import form.json -o knee.yml", "a FHIR R4 Questionnaire as a self-check")],
        "clean" => [("backcare clean", "removes the built site from `public`")],
        "completion" =>
        [
            ("source <(backcare completion bash)", "in .bashrc"),
            ("source <(backcare completion zsh)", "in .zshrc"),
            ("backcare completion fish | source", "in config.fish"),
        ],
        _ => OfTheRest(command),
    };

    private static (string Line, string Meaning)[] OfTheRest(Command command) => command.Name switch
    {
        "serve" =>
        [
            ("backcare serve", "preview at http://127.0.0.1:1313/"),
            ("backcare serve --open", "and open it in the browser"),
        ],
        "assess" or "prove" or "score" or "ask" or "compare" or "graph" =>
        [
            ("backcare assess prove lower-back", "proves that no warning sign ends at home"),
            ("backcare assess prove lower-back --report a.html", "the proof as a page to print"),
            ("backcare assess score lower-back --answers a.json", "what these answers lead to"),
            ("backcare assess ask lower-back", "answer it in the terminal"),
            ("backcare assess graph lower-back -o graph.svg", "which answers lead where, as a drawing"),
            ("backcare assess compare old.yml lower-back", "whose outcome a change alters"),
        ],
        "new" or "site" or "article" or "self-check" =>
        [
            ("backcare new site clinic", "a folder with a whole small site"),
            ("backcare new article sleep --type strategy --section strategies", "a page with the parts of its type"),
            ("backcare new self-check knee", "a self-check that is proved"),
        ],
        _ =>
        [
            ("backcare new site clinic", "begin"),
            ("backcare serve", "preview while you write"),
            ("backcare check", "see what is wrong"),
            ("backcare build", "make the site"),
            ("backcare explain BC2004", "understand a message"),
        ],
    };
}
