using System.Collections.Immutable;
using System.Security.Cryptography;
using BackCare.Diagnostics;
using BackCare.Tests.House;

namespace BackCare.Tests.Auditing;

public sealed class HelpExampleTests
{
    public static TheoryData<string> Ids =>
        [.. HelpPages.All.Select(h => h.Id).Where(id => id.StartsWith("BC8", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_is_found_with_its_place(string id)
    {
        var findings = Findings(HelpPages.Of(id).Wrong);

        var found = findings.Where(d => d.Rule.Id == id).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.True(d.Location.Start.Line >= 1 && d.Location.Start.Column >= 1));
        Assert.Empty(findings.Where(d => d.Rule.Id != id).Select(d => d.ToString()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_example_has_no_finding(string id) => Assert.Empty(Findings(HelpPages.Of(id).Right).Select(d => d.ToString()));

    private static ImmutableArray<Diagnostic> Findings(string example) => Audited.Site(example, Audited.Options with
    {
        ShippedScripts = ImmutableDictionary<string, string>.Empty.Add(
            "assets/score.js",
            Convert.ToBase64String(SHA256.HashData("(the script that BackCare ships)\n"u8))),
    });
}
