namespace BackCare.Tests.House;

/// <summary>The table of who may know whom, inside each room: the sub-rooms of a room, lowest first, its own files last.</summary>
public sealed class SubRoomTests
{
    /// <summary>
    /// By room, the sub-rooms from the bottom up. A sub-room knows those that come ahead of it; the room's own files (<c>""</c>) know all
    /// of them.
    /// </summary>
    private static readonly Dictionary<string, string[]> Layers = new(StringComparer.Ordinal)
    {
        ["Content"] = ["Model", "Rules", "Sources", "Markdown.Parsing", "Markdown.Writing", "Markdown", "FrontMatters", "DataFiles", ""],
        ["Sites"] = ["Model", "Addresses", "Pages", "Links", "Routing", "Checks", ""],
        ["Rendering"] = ["Pictures", "Colours", "Themes", "Markup", "Views", "Views.SelfChecks", "Templates", ""],
        ["Outputs"] =
            ["Formats", "Hosting", "Crawlers", "Feeds", "StructuredData", "Schemas", "Search", "Diagrams", "Reports.Proofs",
                "Reports.Reviews", ""],
        ["Linting"] = ["Words", ""],
        ["Auditing"] = ["Model", "Checks", ""],
        ["Assessments"] =
        [
            "Numbers", "Model", "Proving.Witnesses", "Rules", "Conditions", "Programs", "Scoring", "Binding", "Proving.Variables",
                "Proving.Choices", "Proving.Diagram", "Proving.Queries",
            "Claims", "Comparing", "Graphing", "Translating", "Fhir.Format", "Fhir.Export", "Fhir.Import", "",
        ],
    };

    [Fact]
    public void Every_sub_room_knows_only_the_sub_rooms_below_it()
    {
        var strangers =
            from use in LibraryCode.Uses
            where use.To.Assembly.Length == 0
            let user = Place(use.From)
            let used = Place(use.To)
            where user.Room == used.Room && user.SubRoom != used.SubRoom && Layers.ContainsKey(user.Room)
            where Array.IndexOf(Layers[user.Room], used.SubRoom) > Array.IndexOf(Layers[user.Room], user.SubRoom)
            select $"{user.Room}: {user.SubRoom} -> {used.SubRoom}: {use.From.Name} uses {use.To.Name}";

        Violations.None(strangers);
    }

    [Fact]
    public void Every_folder_of_a_room_is_in_the_table() => Violations.None(
        from type in LibraryCode.WrittenTypes
        let place = Place(new("", type.Namespace!, type.Name))
        where place.SubRoom.Length > 0
            && !(Layers.TryGetValue(place.Room, out var layers) && layers.Contains(place.SubRoom, StringComparer.Ordinal))
        select $"{place.Room}.{place.SubRoom}");

    [Fact]
    public void At_most_three_types_know_each_other() =>
        Violations.None(Circles.Among(LibraryCode.Uses).Where(c => c.Count > 3).Select(c => string.Join(", ", c)));

    [Fact]
    public void No_folder_has_more_than_25_files()
    {
        var folders = Repository.Files("src").GroupBy(f => Path.GetDirectoryName(f)!, StringComparer.Ordinal);

        Violations.None(folders.Where(f => f.Count() > 25).Select(f => $"{f.Key} has {f.Count()} files"));
    }

    [Fact]
    public void No_two_types_have_the_same_name() => Violations.None(
        LibraryCode.WrittenTypes.Where(t => !t.IsNested).GroupBy(t => t.Name, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => string.Join(", ", g)));

    private static (string Room, string SubRoom) Place(TypeName type) => type.Namespace.Split('.', 3) switch
    {
        [_, var room, var subRoom] => (room, subRoom),
        [_, var room] => (room, ""),
        _ => ("", ""),
    };
}
