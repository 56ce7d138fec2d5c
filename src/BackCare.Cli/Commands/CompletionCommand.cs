using System.CommandLine;
using BackCare.Cli.Running;

namespace BackCare.Cli.Commands;

/// <summary>The command <c>backcare completion</c>, which prints a shell script that asks this program for completions.</summary>
internal static class CompletionCommand
{
    /// <summary>Adds the argument and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var shell = new Argument<string>("shell") { Description = "The shell to print a script for.", HelpName = "bash|zsh|fish" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        command.Add(shell);
        command.SetAction(parsed =>
        {
            surroundings.Output.Write(Script(parsed.GetValue(shell)!));
            return ExitCode.Fine;
        });
    }

    private static string Script(string shell) => shell switch
    {
        "bash" => """
            _backcare() {
              local word="${COMP_WORDS[COMP_CWORD]}" words
              words="$(backcare "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)"
              mapfile -t COMPREPLY < <(compgen -W "${words}" -- "${word}")
            }
            complete -o default -F _backcare backcare

            """,
        "zsh" => """
            #compdef backcare
            _backcare() {
              local -a words
              words=("${(@f)$(backcare "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a words
              _files
            }
            compdef _backcare backcare

            """,
        _ => """
            complete -c backcare -a '(backcare "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'

            """,
    };
}
