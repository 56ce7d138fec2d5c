using System.Text.RegularExpressions;
using BackCare.Cli;
using BackCare.Cli.Commands;
using BackCare.Cli.Running;
using BackCare.Diagnostics;

namespace BackCare.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private static readonly string[] Commands =
        ["build", "serve", "check", "assess", "list", "explain", "new", "review", "schema", "clean", "completion"];

    private readonly SiteOnDisk site = new();

    [Fact]
    public void Without_a_command_the_help_is_printed()
    {
        var run = site.Run().EndsWith(0);

        Assert.All(Commands, c => Assert.Contains($"\n  {c} ", run.Output, StringComparison.Ordinal));
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, site.Run("--help").Output);
    }

    [Fact]
    public void Every_command_has_help_with_examples() =>
        Assert.All(Commands, c => Assert.Contains($"Examples:\n  ", site.Run(c, "--help").EndsWith(0).Output, StringComparison.Ordinal));

    [Fact]
    public void Every_example_of_the_help_is_a_line_that_is_understood()
    {
        var examples = Commands.Append("")
            .SelectMany(c =>
                Regex.Matches(site.Run(c.Length == 0 ? [] : [c, "--help"]).Output, "^  (backcare [^|)]+?)  +", RegexOptions.Multiline))
            .Select(m => m.Groups[1].Value.Split(' ')[1..])
            .ToList();

        Assert.True(examples.Count > 10);
        Assert.All(examples, e =>
        {
            var surroundings = ThisProcess.Surroundings() with { Arguments = e };
            Assert.Empty(CommandLine.Create(surroundings).Parse(e).Errors);
            surroundings.Interruption.Dispose();
        });
    }

    [Theory]
    [InlineData("build", true)]
    [InlineData("check", true)]
    [InlineData("serve", false)]
    public void The_help_says_where_an_environment_is_needed(string command, bool isNeeded) =>
        Assert.Equal(isNeeded, site.Run(command, "--help").Output.Contains("scheduled pages (requires -e)", StringComparison.Ordinal));

    [Fact]
    public void The_version_is_printed() => Assert.Matches(@"^backcare \d+\.\d+\.\d+\n$", site.Run("--version").EndsWith(0).Output);

    [Theory]
    [InlineData("buidl", "did you mean `build`?")]
    [InlineData("build --strikt", "did you mean `--strict`?")]
    [InlineData("build stray", "stray")]
    [InlineData("build --format xml", "`text`, `json`, `github`, `sarif`")]
    [InlineData("build --now tomorrow", "a date such as 2026-05-02")]
    [InlineData("build --now 2026-02-30", "a date such as 2026-05-02")]
    [InlineData("build --jobs 0", "a number from 1 to 256")]
    [InlineData("build --jobs", "--jobs")]
    [InlineData("build -b clinic", "an http or https address")]
    [InlineData("build -e ../x", "letters, digits")]
    [InlineData("list drafs", "`drafts`")]
    [InlineData("explain", "Required argument missing")]
    [InlineData("explain BC0000", "there is no rule `BC0000`")]
    [InlineData("explain content/nothing.md", "no file, page or address of this site matches")]
    [InlineData("completion tcsh", "tcsh")]
    [InlineData("serve --port 0", "a port from 1 to 65535")]
    public void A_wrong_command_line_ends_with_2_and_says_what_is_wanted(string line, string words)
    {
        var run = site.Run(line.Split(' ')).EndsWith(2);

        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.False(site.Has("public"));
    }

    [Theory]
    [InlineData("-D")]
    [InlineData("-F")]
    [InlineData("-E")]
    [InlineData("--drafts")]
    [InlineData("-DFE")]
    [InlineData("-D -e production")]
    public void What_is_not_for_readers_needs_another_environment(string options)
    {
        site.Run(["build", .. options.Split(' ')]).EndsWith(2);
        site.Run(["build", .. options.Replace("-e production", "", StringComparison.Ordinal).Trim().Split(' '), "-e", "preview"])
            .EndsWith(0);
    }

    [Fact]
    public void A_date_that_is_not_a_number_in_the_environment_is_told()
    {
        var run = site.Variable("SOURCE_DATE_EPOCH", "yesterday").Run("build").EndsWith(2);

        Assert.Contains("SOURCE_DATE_EPOCH", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("stag ing")]
    public void A_name_that_no_environment_can_have_is_told_wherever_it_stands(string name)
    {
        var run = site.Variable("BACKCARE_ENVIRONMENT", name).Run("build").EndsWith(2);

        Assert.Equal($"backcare: BACKCARE_ENVIRONMENT expects a name of letters, digits, `-` and `_`, found `{name}`\n", run.Error);
        Assert.False(site.Has("public"));
        site.Run("build", "-e", "staging").EndsWith(0);
    }

    [Fact]
    public void An_environment_of_no_name_is_production()
    {
        site.Write("site.production.yml", "title: Published Clinic\n").Variable("BACKCARE_ENVIRONMENT", "").Run("build").EndsWith(0);

        Assert.Contains("Published Clinic", site.Read("public/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_explained_with_its_help_page() =>
        Assert.StartsWith("# BC9010: ", site.Run("explain", "bc9010").EndsWith(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Every_rule_that_has_a_page_is_known_to_explain()
    {
        Assert.NotEmpty(RuleHelp.Ids);
        Assert.All(RuleHelp.Ids, id => site.Run("explain", id).EndsWith(0));
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete -c backcare")]
    public void A_completion_script_asks_the_program_itself(string shell, string words)
    {
        var script = site.Run("completion", shell).EndsWith(0).Output;

        Assert.Contains(words, script, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backcare bui", "build")]
    [InlineData("backcare build --for", "--format")]
    [InlineData("backcare build --format s", "sarif")]
    [InlineData("backcare list d", "drafts")]
    public void Words_are_completed(string line, string word) =>
        Assert.Contains(word, site.Run($"[suggest:{line.Length}]", line).EndsWith(0).Output.Split('\n'));

    [Fact]
    public void A_bug_is_told_as_one_with_a_report_and_ends_with_4()
    {
        var run = Fail(() => throw new InvalidOperationException("the impossible"));

        Assert.Equal(4, run.Code);
        Assert.Contains("error BC9000", run.Error, StringComparison.Ordinal);
        Assert.Contains("please send these lines", run.Error, StringComparison.Ordinal);
        Assert.Contains("the impossible", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_command_ends_with_the_number_of_the_signal()
    {
        site.Interruption.Interrupt(15);

        site.Run("build").EndsWith(143);

        Assert.False(site.Has("public"));
        Assert.Equal(["content", "site.yml"], site.Names());
    }

    private static Transcript Fail(Func<int> command)
    {
        using var error = new StringWriter();
        using var interruption = new Interruption();
        var code = Guard.Run(
            new()
            {
                Output = TextWriter.Null,
                Error = error,
                Input = () => Stream.Null,
                Folder = "",
                Variable = _ => null,
                Now = () => default,
                Interruption = interruption,
                MayVisit = _ => false,
                LoadImageLibrary = () => false,
            },
            command);
        return new(code, "", error.ToString());
    }

    public void Dispose() => site.Dispose();
}
