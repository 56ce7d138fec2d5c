namespace BackCare.Tests.House;

public sealed class TreeTests
{
    private static readonly string[] TopLevel =
        ["content", "templates", "src", "tests", "BackCare.sln", "README.md", "site.yml", "LICENSE", "global.json", "nuget.config",
            "Directory.Build.props", "Directory.Packages.props"];

    [Fact]
    public void Nothing_stands_at_the_top_but_what_the_design_names()
    {
        var ignored = Repository.Text(".gitignore").Split('\n').Select(l => l.Trim('/', ' ')).ToHashSet(StringComparer.Ordinal);
        var names = Directory.EnumerateFileSystemEntries(Repository.Root).Select(p => Path.GetFileName(p)!);

        Violations.None(names.Where(n => !n.StartsWith('.') && !TopLevel.Contains(n, StringComparer.Ordinal) && !ignored.Contains(n)));
    }

    [Fact]
    public void The_library_has_the_rooms_of_the_design_and_no_others()
    {
        string[] rooms =
            ["Diagnostics", "Files", "Settings", "Yaml", "Content", "Assessments", "Sites", "Linting", "Rendering", "Outputs", "Auditing",
                "Phases", "Reviewing", "Help"];
        var folders = Repository.Files("src/BackCare").Select(f => f.Split('/')).Where(n => n.Length > 3).Select(n => n[2]).Distinct();

        Violations.None(folders.Except(rooms));
    }

    [Fact]
    public void Help_pages_and_sources_are_the_only_files_of_the_library()
    {
        var others = Repository.Files("src/BackCare")
            .Where(f => Path.GetExtension(f) is not (".cs" or ".csproj") && !f.StartsWith("src/BackCare/Help/", StringComparison.Ordinal));

        Assert.Equal(["src/BackCare/Assessments/Proving/README.md", "src/BackCare/packages.lock.json"],
            others.Order(StringComparer.Ordinal));
    }
}
