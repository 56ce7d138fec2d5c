using System.Text.Json;
using System.Xml.Linq;

namespace BackCare.Tests.House;

public sealed class DependencyTests
{
    /// <summary>The lowest version known to be sound, with what went wrong below it where that is known (RELIABILITY.md).</summary>
    private static readonly Dictionary<string, string> Floors = new(StringComparer.Ordinal)
    {
        ["Markdig"] = "1.6.0",
        ["Scriban.Signed"] = "7.5.3",
        ["YamlDotNet"] = "18.1.0",
        ["AngleSharp"] = "1.10.3",
        ["System.CommandLine"] = "2.0.15",
        ["Spectre.Console"] = "0.57.2",
        ["System.IO.Hashing"] = "10.0.15",
        ["NetVips"] = "3.2.0",
        ["NetVips.Native"] = "8.18.7",
        ["NetVips.Native.linux-x64"] = "8.18.7",
        ["xunit.v3"] = "4.0.2",
        ["CsCheck"] = "5.0.1",
        ["Jint"] = "4.18.0",
        ["AngleSharp.Css"] = "1.4.2",
        ["AngleSharp.Diffing"] = "1.1.1",
        ["Hl7.Fhir.R4"] = "6.8.0",
        ["Fhir.Metrics"] = "1.4.1",
        ["Microsoft.Extensions.Caching.Memory"] = "10.0.10",
        ["BenchmarkDotNet"] = "0.15.8",
        ["Microsoft.Playwright"] = "1.64.1",
        ["Deque.AxeCore.Playwright"] = "4.14.0",
        ["coverlet.MTP"] = "10.1.0",
        ["Meziantou.Analyzer"] = "3.0.321",
        ["Microsoft.CodeAnalysis.BannedApiAnalyzers"] = "5.6.0",
        ["MinVer"] = "8.0.0",
    };

    private static readonly string[] NotWanted =
    [
        "Google.OrTools", "Microsoft.Z3", "Spectre.Console.Cli", "Errata", "Verify.XunitV3", "WeCantSpell.Hunspell", "Schema.NET",
            "Slugify.Core", "SixLabors.ImageSharp",
        "JsonSchema.Net", "SonarAnalyzer.CSharp", "Newtonsoft.Json", "Moq", "NSubstitute",
    ];

    private static readonly string[] LockFiles =
        [.. Repository.Files("src", "packages.lock.json"), .. Repository.Files("tests", "packages.lock.json")];

    [Fact]
    public void Every_chosen_version_is_at_least_its_floor()
    {
        var chosen = XDocument.Parse(Repository.Text("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(p => (Id: p.Attribute("Include")!.Value, Version: p.Attribute("Version")!.Value));

        Violations.None(chosen.Where(p => !Floors.TryGetValue(p.Id, out var floor) || Version.Parse(p.Version) < Version.Parse(floor)));
    }

    [Fact]
    public void Every_restored_version_is_at_least_its_floor() =>
        Violations.None(Restored().Where(p => Floors.TryGetValue(p.Id, out var floor) && Version.Parse(p.Version) < Version.Parse(floor)));

    [Fact]
    public void Nothing_is_restored_that_was_looked_at_and_refused() => Violations.None(Restored().Where(p =>
        NotWanted.Contains(p.Id, StringComparer.OrdinalIgnoreCase) && !p.LockFile.StartsWith("tests/", StringComparison.Ordinal)));

    [Fact]
    public void Every_project_has_a_lock_file()
    {
        var projects = Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj"));

        Violations.None(projects.Where(p => !LockFiles.Contains(p[..p.LastIndexOf('/')] + "/packages.lock.json", StringComparer.Ordinal)));
    }

    private static IEnumerable<(string LockFile, string Id, string Version)> Restored()
    {
        foreach (var file in LockFiles)
        {
            using var json = JsonDocument.Parse(Repository.Text(file));
            foreach (var package in json.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject()))
            {
                if (package.Value.TryGetProperty("resolved", out var version))
                {
                    yield return (file, package.Name, version.GetString()!.Split('-')[0]);
                }
            }
        }
    }
}
