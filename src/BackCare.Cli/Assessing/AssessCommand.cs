using System.CommandLine;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;

namespace BackCare.Cli.Assessing;

/// <summary>The command <c>backcare assess</c>, whose subcommands each work on one self-check.</summary>
internal static class AssessCommand
{
    /// <summary>Adds the subcommands to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        command.Add(Prove(surroundings));
        command.Add(Score(surroundings));
        command.Add(Ask(surroundings));
        command.Add(Compare(surroundings));
        command.Add(Graph(surroundings));
        command.Add(Export(surroundings));
        command.Add(Import(surroundings));
    }

    private static Command Prove(Surroundings surroundings)
    {
        var command = new Command("prove", "Prove a self-check over every possible answer and print the result.");
        var options = new SiteOptions();
        var named = Named();
        var format = Format();
        var page = new Option<string?>("--report") { Description = "Also write the result as a page.", HelpName = "FILE.html" };
        command.Add(named);
        options.AddFewTo(command);
        command.Add(format);
        command.Add(page);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings) with { Format = parsed.GetValue(format) };
            return Guard.Run(
                surroundings,
                () => ProveCommand.Run(parsed.GetValue(named)!, parsed.GetValue(page), request, surroundings),
                request.Format,
                request.Paint);
        });
        return command;
    }

    private static Command Score(Surroundings surroundings)
    {
        var command = new Command("score", "Score answers: one JSON object, or one per line.");
        var source = Source();
        var named = Named();
        var answers = new Option<string>("--answers")
        {
            Description = "The file of answers; `-` reads standard input [default: -]",
            HelpName = "FILE|-",
        };
        command.Add(named);
        command.Add(source);
        command.Add(answers);
        command.SetAction(parsed => Guard.Run(
            surroundings,
            () => ScoreCommand.Run(parsed.GetValue(named)!, parsed.GetValue(source)!, parsed.GetValue(answers) ?? "-", surroundings)));
        return command;
    }

    private static Command Ask(Surroundings surroundings)
    {
        var command = new Command("ask", "Answer a self-check in the terminal.");
        var source = Source();
        var named = Named();
        command.Add(named);
        command.Add(source);
        command.SetAction(parsed =>
            Guard.Run(surroundings, () => AskCommand.Run(parsed.GetValue(named)!, parsed.GetValue(source)!, surroundings)));
        return command;
    }

    private static Command Graph(Surroundings surroundings)
    {
        var command = new Command("graph", "Draw which answers lead to which outcome, with counts.");
        var source = Source();
        var named = Named();
        var format = OptionParsing.Choice(
            "--to",
            "The format of the drawing [default: svg]",
            ("svg", DrawingFormat.Svg),
            ("mermaid", DrawingFormat.Mermaid));
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write [default: standard output]",
            HelpName = "FILE",
        };
        command.Add(named);
        command.Add(source);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => Guard.Run(
            surroundings,
            () => GraphCommand.Run(parsed.GetValue(named)!, parsed.GetValue(source)!, parsed.GetValue(format), parsed.GetValue(output),
                surroundings)));
        return command;
    }

    private static Command Compare(Surroundings surroundings)
    {
        var command = new Command("compare", "Show whose outcome changes in a new version of a self-check, over every possible answer.");
        var source = Source();
        var old = new Argument<string>("old") { Description = "The old version: the id of a self-check, or a file.", HelpName = "OLD" };
        var @new = new Argument<string>("new") { Description = "The new version: the id of a self-check, or a file.", HelpName = "NEW" };
        var format = Format();
        command.Add(old);
        command.Add(@new);
        command.Add(source);
        command.Add(format);
        command.SetAction(parsed => Guard.Run(
            surroundings,
            () => CompareCommand.Run(parsed.GetValue(old)!, parsed.GetValue(@new)!, parsed.GetValue(source)!, parsed.GetValue(format),
                surroundings)));
        return command;
    }

    private static Command Export(Surroundings surroundings)
    {
        var command = new Command("export", "Write a self-check in a format for other tools.");
        var source = Source();
        var named = Named();
        var format = OptionParsing.Choice("--to", "The format to write.", ("program", ExportFormat.Program), ("fhir", ExportFormat.Fhir));
        command.Add(named);
        command.Add(source);
        command.Add(format);
        command.SetAction(parsed => Guard.Run(
            surroundings,
            () => ExportCommand.Run(parsed.GetValue(named)!, parsed.GetValue(source)!, parsed.GetValue(format), surroundings)));
        return command;
    }

    private static Command Import(Surroundings surroundings)
    {
        var command = new Command("import", "Convert an HL7 FHIR R4 Questionnaire to a self-check and list what does not fit.");
        var named = new Argument<string>("file") { Description = "The questionnaire to convert.", HelpName = "FILE.json" };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write [default: standard output]",
            HelpName = "FILE.yml",
        };
        command.Add(named);
        command.Add(output);
        command.SetAction(parsed =>
            Guard.Run(surroundings, () => ImportCommand.Run(parsed.GetValue(named)!, parsed.GetValue(output), surroundings)));
        return command;
    }

    private static Option<string> Source() => SiteOptions.Text("--source", "-s", "The site's folder.", "FOLDER", ".");

    private static Option<ReportFormat> Format() =>
        OptionParsing.Choice("--format", "The output format [default: text]", ("text", ReportFormat.Text), ("json", ReportFormat.Json));

    private static Argument<string> Named() =>
        new("self-check") { Description = "The id of a self-check, or a file.", HelpName = "ID|FILE" };
}
