using System.Text.Json;
using BackCare.Assessments.Claims;

namespace BackCare.Tests.Assessments;

public sealed class FixtureProofTests
{
    [Theory]
    [MemberData(nameof(Fixture.Names), MemberType = typeof(Fixture))]
    public void A_fixture_is_proved(string name)
    {
        var proved = Prover.Prove(new Fixture(name).Bound);

        Assert.True(proved.Value is not null, Check.Lines(proved.Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Fixture.Mutants), MemberType = typeof(Fixture))]
    public void A_small_change_is_refused_by_the_claim_that_it_breaks(string name, string change)
    {
        using var json = JsonDocument.Parse(change);
        var (claim, file) = (Text("claim"), json.RootElement.TryGetProperty("file", out var table) ? table.GetString() : null);
        var fixture = new Fixture(name);

        var report = Prover.Examine(Check.Bound(
            file is null ? Changed(fixture.Yaml) : fixture.Yaml,
            [.. fixture.Tables.Select(t => t.Name == file ? (t.Name, Changed(t.Text)) : t)])).Value;

        Assert.Contains(claim, report.Proofs.Where(p => !p.Ok).Select(p => p.Id));

        string Text(string key) => json.RootElement.GetProperty(key).GetString()!;

        string Changed(string text)
        {
            Assert.Equal(2, text.Split(Text("replace")).Length);
            return text.Replace(Text("replace"), Text("with"), StringComparison.Ordinal);
        }
    }
}
