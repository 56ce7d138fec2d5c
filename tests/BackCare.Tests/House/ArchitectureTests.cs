namespace BackCare.Tests.House;

public sealed class ArchitectureTests
{
    /// <summary>The table of DESIGN.md: what each room may know. Nobody weakens it in the commit that needs it weakened.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Files"] = ["Diagnostics"],
        ["Yaml"] = ["Diagnostics", "Files"],
        ["Settings"] = ["Diagnostics", "Files", "Yaml"],
        ["Content"] = ["Diagnostics", "Files", "Yaml", "Settings"],
        ["Assessments"] = ["Diagnostics", "Files", "Yaml", "Settings"],
        ["Sites"] = ["Diagnostics", "Files", "Yaml", "Settings", "Content", "Assessments"],
        ["Linting"] = ["Diagnostics", "Files", "Yaml", "Settings", "Content", "Assessments", "Sites"],
        ["Rendering"] = ["Diagnostics", "Files", "Yaml", "Settings", "Content", "Assessments", "Sites"],
        ["Outputs"] = ["Diagnostics", "Files", "Yaml", "Settings", "Content", "Assessments", "Sites"],
        ["Auditing"] = ["Diagnostics", "Files"],
        ["Phases"] =
            ["Diagnostics", "Files", "Yaml", "Settings", "Content", "Assessments", "Sites", "Linting", "Rendering", "Outputs", "Auditing"],
        ["Reviewing"] =
            ["Diagnostics", "Files", "Yaml", "Settings", "Content", "Assessments", "Sites", "Linting", "Rendering", "Outputs", "Auditing",
                "Phases"],
    };

    private static readonly Dictionary<string, string> RoomOfGuest = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = "Yaml",
        ["Markdig"] = "Content",
        ["Scriban"] = "Rendering",
        ["AngleSharp"] = "Auditing",
    };

    private static readonly string[] MachineTypes =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.DriveInfo",
            "System.IO.FileStream",
        "System.IO.FileSystemWatcher", "System.IO.RandomAccess", "System.Console", "System.Environment", "System.Random",
            "System.Diagnostics.Process",
        "System.Diagnostics.Stopwatch", "System.Security.Cryptography.RandomNumberGenerator", "System.TimeProvider", "System.AppContext",
            "System.Activator",
        "System.Net.Http.HttpClient", "System.Net.Sockets.Socket", "System.Net.Dns",
    ];

    private static readonly string[] MachineMembers =
    [
        "System.IO.Path.GetFullPath", "System.IO.Path.GetTempPath", "System.IO.Path.GetTempFileName", "System.IO.Path.GetRandomFileName",
            "System.IO.Path.Exists",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
            "System.DateTimeOffset.get_UtcNow",
        "System.TimeZoneInfo.FindSystemTimeZoneById", "System.TimeZoneInfo.TryFindSystemTimeZoneById",
            "System.TimeZoneInfo.GetSystemTimeZones",
        "System.TimeZoneInfo.get_Local", "System.TimeZoneInfo.ConvertTimeBySystemTimeZoneId", "System.Guid.NewGuid",
            "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.CultureInfo.set_CurrentCulture", "System.Threading.Thread.Sleep", "System.Threading.Thread.get_CurrentThread",

        // They end a line as the machine does.
        "System.Text.StringBuilder.AppendLine", "System.IO.TextWriter.WriteLine", "System.IO.StringWriter.WriteLine",
    ];

    [Fact]
    public void Every_room_knows_only_the_rooms_below_it()
    {
        var strangers =
            from use in LibraryCode.Uses
            where use.To.Assembly.Length == 0 && use.To.Namespace.StartsWith("BackCare", StringComparison.Ordinal)
            let room = Room(use.From)
            let known = Room(use.To)
            where room.Length > 0 && room != known && !MayKnow[room].Contains(known, StringComparer.Ordinal)
            select $"{use.From} uses {use.To}";

        Violations.None(strangers.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_room_of_the_table()
    {
        var rooms = LibraryCode.WrittenTypes.Select(t => Room(new("", t.Namespace!, t.Name))).Where(r => r.Length > 0).Distinct();

        Violations.None(rooms.Except(MayKnow.Keys));
    }

    [Fact]
    public void Every_guest_library_stays_in_its_room()
    {
        var outside =
            from use in LibraryCode.Uses
            where RoomOfGuest.TryGetValue(use.To.Assembly, out var room) && Room(use.From) != room
            select $"{use.From} uses {use.To}";

        Violations.None(outside.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_guest_type_shows_in_what_a_room_offers_to_others()
    {
        var shown =
            from type in LibraryCode.WrittenTypes
            where type.IsVisible
            from member in type.GetMembers().OfType<System.Reflection.MethodBase>()
            from named in member.GetParameters().Select(p => p.ParameterType)
                .Append((member as System.Reflection.MethodInfo)?.ReturnType ?? typeof(void))
            from part in named.GetGenericArguments().Append(named)
            where RoomOfGuest.ContainsKey(part.Assembly.GetName().Name!)
            select $"{type}.{member.Name} shows {part}";

        Violations.None(shown.Distinct());
    }

    [Fact]
    public void The_library_touches_no_machine()
    {
        var touches =
            from use in LibraryCode.Uses
            where MachineTypes.Contains(use.To.ToString(), StringComparer.Ordinal)
                || MachineMembers.Contains($"{use.To}.{use.Member}", StringComparer.Ordinal)
            where !IsWrittenByCompiler(use)
            select $"{use.From} uses {use.To}.{use.Member}";

        Violations.None(touches.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_library_is_never_asynchronous() =>
        Violations.None(LibraryCode.Uses.Where(u => u.To.Name.StartsWith("Async", StringComparison.Ordinal)
            && u.To.Namespace == "System.Runtime.CompilerServices").Select(u => u.From));

    [Fact]
    public void The_reader_of_uses_sees_calls_fields_and_locals()
    {
        var seen = LibraryCode.Uses.Where(u => u.From.ToString() == "BackCare.Yaml.YamlComposer").Select(u => $"{u.To}.{u.Member}")
            .ToList();

        Assert.Contains("YamlDotNet.Core.Parser.MoveNext", seen);
        Assert.Contains("BackCare.Diagnostics.Findings.Add", seen);
        Assert.Contains("System.IO.StringReader..ctor", seen);
    }

    // Iterators ask which thread runs them, and naming the member needs its type.
    private static bool IsWrittenByCompiler(CodeUse use) => use.To.Name == "Environment" && use.Member is "get_CurrentManagedThreadId";

    private static string Room(TypeName type) => type.Namespace.Split('.') is [_, var room, ..] ? room : "";
}
