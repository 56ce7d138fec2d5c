using System.Text;
using BackCare.Assessments.Fhir.Export;
using BackCare.Assessments.Fhir.Import;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;

namespace BackCare.Tests.Assessments.Fhir;

public sealed class FhirRoundTripTests
{
    public static TheoryData<string, string> SelfChecks { get; } = new()
    {
        { "worked example", WorkedExample.Yaml },
        { "corners", FhirSample.Corners.Replace("49.5", "50", StringComparison.Ordinal)
            .Replace("points(pain)", "pain", StringComparison.Ordinal) },
        { "shipped", House.Repository.Text("content/self-checks/lower-back.yml") },
    };

    [Theory]
    [MemberData(nameof(SelfChecks))]
    public void Importing_what_was_exported_gives_a_self_check_with_the_same_program(string name, string yaml)
    {
        var before = Check.Bound(yaml);

        var imported = FhirImport.Read(FhirExport.Write(before).Bytes);

        var after = FhirSample.Bound(imported);
        Assert.True(imported.Losses.IsEmpty, name + "\n" + FhirSample.Lines(imported.Losses));
        Assert.Equal(Conditions(before), Conditions(after));
        Assert.Equal(Lowered(before), Lowered(after));
    }

    [Theory]
    [MemberData(nameof(SelfChecks))]
    public void A_second_round_trip_changes_no_byte(string name, string yaml)
    {
        var first = FhirImport.Read(FhirExport.Write(Check.Bound(yaml)).Bytes);

        var second = FhirImport.Read(FhirExport.Write(FhirSample.Bound(first)).Bytes);

        Assert.True(first.Yaml == second.Yaml, $"{name}\n{first.Yaml}\n---\n{second.Yaml}");
    }

    [Theory]
    [MemberData(nameof(Fixture.Names), MemberType = typeof(Fixture))]
    public void Every_shape_of_instrument_is_read_by_others_and_comes_back_the_same(string name)
    {
        var fixture = new Fixture(name);
        var exported = FhirExport.Write(fixture.Bound);

        FhirSample.Strict(exported.Bytes);
        var imported = FhirImport.Read(exported.Bytes);
        var after = FhirSample.Bound(imported);
        Assert.True(imported.Losses.IsEmpty, FhirSample.Lines(imported.Losses));
        var program = Program.Lower(after);
        Assert.Equal("", fixture.Differences(given => Check.Score(program, given)));
        Assert.Equal(imported.Yaml, FhirImport.Read(FhirExport.Write(after).Bytes).Yaml);
    }

    private static string Conditions(Assessment assessment) =>
        string.Join('\n', assessment.Conditions().Select(c => c.Source).Order(StringComparer.Ordinal));

    private static string Lowered(Assessment a) =>
        Encoding.UTF8.GetString(ProgramJson.Write(Program.Lower(a)).Span).Replace(a.ContentHash, "", StringComparison.Ordinal);
}
