using System.Text.Json;
using System.Xml.Linq;

namespace BackCare.Tests.House;

/// <summary>The list of third-party licences names exactly the packages in the binary, each with the version that is restored.</summary>
public sealed class LicenceTests
{
    private const string Licences = ".github/THIRD-PARTY-LICENCES.md";

    private static readonly string[] LockFiles = ["src/BackCare/packages.lock.json", "src/BackCare.Cli/packages.lock.json"];

    private static readonly string[] Accepted = ["MIT", "BSD-2-Clause", "LGPL-3.0-or-later"];

    [Fact]
    public void The_list_names_every_package_in_the_binary_with_its_version_and_no_other()
    {
        var listed = Rows().Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal);

        Assert.Equal(Shipped().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void Every_package_in_the_list_has_an_accepted_licence_and_a_holder() => Violations.None(
        from row in Rows()
        where !Accepted.Contains(row[2], StringComparer.Ordinal) || row[3].Length == 0
        select row[0]);

    /// <summary>What the two projects restore, except analyzers and the SDK's own packages, which only build.</summary>
    private static IEnumerable<string> Shipped()
    {
        var analyzers = XDocument.Parse(Repository.Text("Directory.Build.props")).Descendants("PackageReference")
            .Select(p => p.Attribute("Include")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in LockFiles)
        {
            using var json = JsonDocument.Parse(Repository.Text(file));
            var frameworks = json.RootElement.GetProperty("dependencies").EnumerateObject();
            foreach (var package in frameworks.SelectMany(framework => framework.Value.EnumerateObject()))
            {
                // A project of this repository has no resolved version.
                if (package.Value.TryGetProperty("resolved", out var version)
                    && !analyzers.Contains(package.Name) && !IsOfTheSdk(package.Name))
                {
                    yield return $"{package.Name} {version.GetString()}";
                }
            }
        }
    }

    private static bool IsOfTheSdk(string package) => package is "Microsoft.DotNet.ILCompiler" or "Microsoft.NET.ILLink.Tasks"
        || package.StartsWith("runtime.", StringComparison.Ordinal);

    /// <summary>The cells of the rows below the heading <c>| package | version | licence | holder |</c>.</summary>
    private static IEnumerable<string[]> Rows() => Repository.Text(Licences).Split('\n')
        .SkipWhile(line => line != "| package | version | licence | holder |")
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
}
