using System.Security.Cryptography;
using System.Text;
using BackCare.Cli;
using BackCare.Cli.External;
using BackCare.Cli.Imaging;
using BackCare.Cli.Running;

namespace BackCare.Tests.Cli;

/// <summary>A site in a folder of its own, and the shell run on it as a user would.</summary>
internal sealed class SiteOnDisk : IDisposable
{
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);

    public SiteOnDisk(string files = "")
    {
        Root = Directory.CreateTempSubdirectory("backcare-test-").FullName;
        Write("site.yml", Settings);
        Write("content/_index.md", Home);
        foreach (var (path, text) in SiteText.Parse(files).Files)
        {
            Write(path, text);
        }
    }

    public const string Settings = """
        title: Sample Clinic
        description: Kind and clear help for sore backs, from people who listen.
        base_url: https://clinic.example/
        language: en
        time_zone: America/New_York
        clinic:
          name: Sample Clinic
          phone: 202-555-0142
          emergency_number: "911"

        """;

    public const string Home = """
        ---
        title: Sample Clinic
        description: Kind and clear help for sore backs, from people who listen.
        ---
        Welcome to our clinic.

        """;

    public string Root { get; }

    public Interruption Interruption { get; } = new();

    public TimeSpan LockPatience { get; set; } = TimeSpan.FromMilliseconds(120);

    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public bool IsTerminal { get; set; }

    public string Input { get; set; } = "";

    public byte[]? InputBytes { get; set; }

    public Func<bool> LoadImageLibrary { get; set; } = VipsLibrary.Load;

    public Func<string, byte[]> ReadFile { get; set; } = File.ReadAllBytes;

    public string Path(string path) => System.IO.Path.Combine(Root, path);

    public SiteOnDisk Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(path))!);
        File.WriteAllText(Path(path), text.ReplaceLineEndings("\n"));
        return this;
    }

    public SiteOnDisk Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(path))!);
        File.WriteAllBytes(Path(path), bytes);
        return this;
    }

    public SiteOnDisk Variable(string name, string value)
    {
        variables[name] = value;
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path(path));

    public bool Has(string path) => System.IO.Path.Exists(Path(path));

    /// <summary>Names in a folder, hidden ones too, sorted.</summary>
    public string[] Names(string folder = "") =>
        [.. Directory.EnumerateFileSystemEntries(Path(folder)).Select(p => System.IO.Path.GetFileName(p)!).Order(StringComparer.Ordinal)];

    /// <summary>One hash over every path and byte below a folder.</summary>
    public string TreeHash(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(Path(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(System.IO.Path.GetRelativePath(Path(folder), file) + "\0"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public Transcript Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Shell.Run(arguments, Surroundings() with { Output = output, Error = error });
        return new(code, output.ToString(), error.ToString());
    }

    public Surroundings Surroundings() => new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        Input = () => new MemoryStream(InputBytes ?? Encoding.UTF8.GetBytes(Input)),
        Folder = Root,
        Home = Path("home"),
        Variable = name => variables.GetValueOrDefault(name),
        Now = () => Now,
        ErrorIsTerminal = IsTerminal,
        Interruption = Interruption,
        LockPatience = LockPatience,
        ReadFile = ReadFile,
        MayVisit = PublicAddress.Is,
        LoadImageLibrary = LoadImageLibrary,
    };

    public void Dispose()
    {
        Interruption.Dispose();
        Directory.Delete(Root, recursive: true);
    }
}
