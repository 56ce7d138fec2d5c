namespace BackCare.Tests.House;

public sealed class ShellArchitectureTests
{
    private const string Root = "BackCare.Cli";

    /// <summary>
    /// What each room of the shell may know of the others, from the bottom up. The files at the top, which start the process, may know all.
    /// </summary>
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Printing"] = [],
        ["Disk"] = [],
        ["Running"] = ["Printing", "Disk"],
        ["Imaging"] = ["Running"],
        ["Requests"] = ["Printing", "Disk", "Running", "Imaging"],
        ["External"] = ["Printing", "Disk", "Running"],
        ["Serving"] = ["Printing", "Disk", "Running", "Requests"],
        ["Starting"] = ["Disk", "Running", "Requests"],
        ["Assessing.Reporting"] = ["Printing"],
        ["Assessing.Answers"] = ["Printing", "Disk", "Running", "Assessing.Reporting"],
        ["Assessing"] = ["Printing", "Disk", "Running", "Requests", "Assessing.Reporting", "Assessing.Answers"],
        ["Commands"] = ["Printing", "Disk", "Running", "Imaging", "Requests", "External", "Serving", "Starting", "Assessing"],
    };

    [Fact]
    public void Every_room_of_the_shell_knows_only_the_rooms_below_it()
    {
        var strangers =
            from use in ShellCode.Uses
            where use.To.Assembly.Length == 0 && use.To.Namespace.StartsWith(Root, StringComparison.Ordinal)
            let room = Room(use.From)
            let known = Room(use.To)
            where room.Length > 0 && room != known && !MayKnow[room].Contains(known, StringComparer.Ordinal)
            select $"{use.From} uses {use.To}";

        Violations.None(strangers.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_of_the_shell_is_a_room_of_the_table() =>
        Violations.None(ShellCode.WrittenTypes.Select(RoomOf).Where(r => r.Length > 0).Distinct().Except(MayKnow.Keys));

    [Fact]
    public void A_room_of_the_table_is_below_those_that_may_know_it()
    {
        var order = MayKnow.Keys.ToList();

        var above =
            from row in MayKnow
            from known in row.Value
            where order.IndexOf(known) >= order.IndexOf(row.Key)
            select $"{row.Key} knows {known}";

        Violations.None(above);
    }

    [Fact]
    public void At_most_three_types_of_the_shell_know_each_other() =>
        Violations.None(Circles.Among(ShellCode.Uses).Where(c => c.Count > 3).Select(c => string.Join(", ", c)));

    [Fact]
    public void No_folder_of_the_shell_has_more_than_25_files()
    {
        var folders = Repository.Files("src/BackCare.Cli", "*.cs").GroupBy(f => Path.GetDirectoryName(f)!, StringComparer.Ordinal);

        Violations.None(folders.Where(f => f.Count() > 25).Select(f => $"{f.Key} has {f.Count()} files"));
    }

    [Fact]
    public void No_type_of_the_shell_has_the_name_of_another()
    {
        var shared =
            from type in LibraryCode.WrittenTypes.Concat(ShellCode.WrittenTypes)
            where !type.IsNested
            group type by type.Name into same
            where same.Count() > 1 && same.Any(ShellCode.WrittenTypes.Contains)
            select string.Join(", ", same);

        Violations.None(shared);
    }

    [Fact]
    public void Only_the_top_of_the_shell_asks_for_the_console_and_the_environment()
    {
        string[] members =
        [
            "GetEnvironmentVariable", "GetFolderPath", "get_CurrentDirectory", "OpenStandardInput", "OpenStandardOutput",
                "OpenStandardError",
            "get_IsErrorRedirected",
        ];
        var asking =
            from use in ShellCode.Uses
            where use.To.Name is "Console" or "Environment" && members.Contains(use.Member, StringComparer.Ordinal)
            where Room(use.From).Length > 0
            select $"{use.From} uses {use.To}.{use.Member}";

        Violations.None(asking);
    }

    private static string RoomOf(Type type) => Room(new("", type.Namespace!, type.Name));

    private static string Room(TypeName type) => type.Namespace.Length > Root.Length ? type.Namespace[(Root.Length + 1)..] : "";
}
