using System.Text.RegularExpressions;

namespace BackCare.Tests.House;

public sealed partial class SizeTests
{
    private const int MostColumns = 140;

    private static readonly string[] ForbiddenWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Service", "Impl"];

    // A base url and a data file are things of this field; a class that ends so is not.
    private static readonly string[] ForbiddenEnds = ["Info", "Data", "Base"];

    private static readonly (string Path, int Lines)[] Sources =
        [.. Repository.Files("src", "*.cs").Select(f => (f, Repository.Text(f).Split('\n').Length - 1))];

    [Fact]
    public void No_source_file_is_longer_than_400_lines() => Violations.None(Sources.Where(s => s.Lines > 400));

    [Fact]
    public void No_test_file_is_longer_than_400_lines() =>
        Violations.None(Repository.Files("tests", "*.cs").Where(f => Repository.Text(f).Split('\n').Length > 401));

    /// <summary>A line is longer only where one literal makes it so: a pattern, a style sheet, a table of letters, a sample.</summary>
    [Fact]
    public void No_line_has_more_than_140_columns() => Violations.None(
        from file in Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs")).Concat(Repository.Files("templates", "*.js"))
        from line in LongLines(Repository.Text(file))
        select $"{file}:{line}");

    [Fact]
    public void Half_of_the_source_files_are_at_most_90_lines_long() => Assert.InRange(Median(Sources.Select(s => s.Lines)), 1, 90);

    [Fact]
    public void Nine_of_ten_source_files_are_at_most_250_lines_long()
    {
        var lines = Sources.Select(s => s.Lines).Order().ToList();

        Assert.InRange(lines[lines.Count * 9 / 10], 1, 250);
    }

    [Fact]
    public void No_method_is_longer_than_60_lines() =>
        Violations.None(
            MethodLengths.All.Concat(MethodLengths.OfShell).Where(m => m.Lines > 60).Select(m => $"{m.Method} has {m.Lines} lines"));

    [Fact]
    public void Half_of_the_methods_are_at_most_5_lines_long() => Assert.All(
        [MethodLengths.All, MethodLengths.OfShell],
        methods => Assert.InRange(Median(methods.Select(m => m.Lines)), 1, 5));

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() =>
        Violations.None(WrittenTypes.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName));

    [Fact]
    public void No_type_name_holds_a_word_that_says_nothing() => Violations.None(
        from type in WrittenTypes
        from Match word in Word().Matches(type.Name)
        where ForbiddenWords.Contains(word.Value, StringComparer.Ordinal)
            || (ForbiddenEnds.Contains(word.Value, StringComparer.Ordinal) && type.Name.EndsWith(word.Value, StringComparison.Ordinal))
        select type.FullName);

    [Fact]
    public void Every_file_lies_in_the_folder_of_its_namespace()
    {
        var strays =
            from path in Sources.Select(s => s.Path).Where(p => p.StartsWith("src/BackCare/", StringComparison.Ordinal))
            let folder = Path.GetDirectoryName(path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')
            where !Repository.Text(path).Contains($"\nnamespace {folder};", StringComparison.Ordinal) && !Repository.Text(path)
                .StartsWith($"namespace {folder};", StringComparison.Ordinal)
            select path;

        Violations.None(strays);
    }

    [Fact]
    public void Every_file_of_the_shell_is_in_the_folder_of_its_namespace()
    {
        var strays =
            from path in Sources.Select(s => s.Path).Where(p => p.StartsWith("src/BackCare.Cli/", StringComparison.Ordinal))
            let folder = Path.GetDirectoryName(path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')
            where !Repository.Text(path).Split('\n').Contains($"namespace {folder};", StringComparer.Ordinal)
            select path;

        Violations.None(strays);
    }

    private static IEnumerable<Type> WrittenTypes => LibraryCode.WrittenTypes.Concat(ShellCode.WrittenTypes);

    private static IEnumerable<string> LongLines(string text)
    {
        var isRaw = false;
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var wasRaw = isRaw;
            var quotes = RawQuotes().Count(line);
            isRaw ^= quotes % 2 == 1;
            if (line.Length > MostColumns && !wasRaw && quotes == 0 && Literal().Matches(line).Sum(l => l.Length) < MostColumns / 2)
            {
                yield return $"{index + 1}: {line.Length}";
            }
        }
    }

    private static int Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    [GeneratedRegex("\"{3,}")]
    private static partial Regex RawQuotes();

    [GeneratedRegex("\"(?:\\\\.|[^\"\\\\])*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();
}
