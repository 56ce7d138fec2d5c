using System.Text.RegularExpressions;

namespace BackCare.Tests.House;

public sealed partial class SafetyTests
{
    // Written in parts, so that this file does not hold what it looks for.
    private static readonly string[] RegistryHosts =
        ["nu" + "get.org", "npm" + "js.", "registry." + "npm", "pypi." + "org", "crates." + "io", "docker." + "io", "gh" + "cr.io"];

    private static readonly string[] MachinePaths =
        ["/" + "home/", "/" + "root/", "/" + "Users/", "/" + "work/wt", "/" + "work/main", "/tm" + "p/", "C:" + "\\"];

    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:"];

    private static IEnumerable<(string Path, string Text)> Sources =>
        from folder in new[] { "src", "tests", "templates" }
        where Directory.Exists(Path.Combine(Repository.Root, folder))
        from path in Repository.Files(folder)
        where Path.GetExtension(path) is ".cs" or ".js" or ".css" or ".html" or ".md" or ".csproj" or ".props" or ".yml"
        select (path, Repository.Text(path));

    [Fact]
    public void No_exception_is_swallowed() => Violations.None(Where(EmptyCatch()));

    [Fact]
    public void Nothing_is_left_unfinished() => Violations.None(Holding(Unfinished));

    [Fact]
    public void No_path_of_a_machine_is_named() => Violations.None(Holding(MachinePaths));

    [Fact]
    public void No_package_registry_is_named() => Violations.None(Holding(RegistryHosts));

    [Fact]
    public void No_warning_is_silenced_in_the_source() => Violations.None(Where(Pragma()));

    [Fact]
    public void No_code_is_commented_out() => Violations.None(Where(CommentedCode()));

    [Fact]
    public void No_variable_of_the_environment_is_read_but_those_that_are_named() => Violations.None(
        from path in Repository.Files("src", "*.cs")
        from Match read in EnvironmentRead().Matches(Repository.Text(path))
        let name = read.Groups["name"].Value
        where !path.StartsWith("src/BackCare.Cli/", StringComparison.Ordinal)
            || (name is not ("SOURCE_DATE_EPOCH" or "NO_COLOR" or "CI") && !name.StartsWith("BACKCARE_", StringComparison.Ordinal))
        select $"{path}: {read.Value}");

    private static IEnumerable<string> Where(Regex pattern) =>
        Sources.Where(s => s.Path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(s => pattern.Matches(s.Text).Select(m => $"{s.Path}: {m.Value.Trim()}"));

    private static IEnumerable<string> Holding(string[] words) =>
        from source in Sources
        from word in words
        where source.Text.Contains(word, StringComparison.Ordinal)
        select $"{source.Path}: {word}";

    [GeneratedRegex(@"catch\s*(\([^)]*\)\s*)?(when\s*\([^)]*\)\s*)?\{\s*\}")]
    private static partial Regex EmptyCatch();

    [GeneratedRegex("EnvironmentVariables?\\((\"(?<name>[^\"]*)\")?")]
    private static partial Regex EnvironmentRead();

    [GeneratedRegex(@"^\s*#pragma warning disable.*$", RegexOptions.Multiline)]
    private static partial Regex Pragma();

    [GeneratedRegex(@"^\s*//(?!/).*;\s*$", RegexOptions.Multiline)]
    private static partial Regex CommentedCode();
}
