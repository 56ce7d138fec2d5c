using System.Text;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Tests.Assessments.Proving;

namespace BackCare.Tests.Assessments;

public sealed class ProgramJsonTests
{
    [Theory]
    [MemberData(nameof(Fixture.Names), MemberType = typeof(Fixture))]
    public void A_program_is_read_back_as_it_was_written(string fixture) => AssertRoundTrip(new Fixture(fixture).Bound);

    [Fact]
    public void Random_programs_are_read_back_as_they_were_written()
    {
        var tried = 0;
        for (var seed = 0; seed < 600; seed++)
        {
            if (Check.Bind(seed % 2 == 0 ? UnrulyCheck.Yaml(seed) : new RandomCheck(seed).Yaml).Value is { } assessment)
            {
                AssertRoundTrip(assessment);
                tried++;
            }
        }

        Assert.InRange(tried, 400, 600);
    }

    [Theory]
    [InlineData("\"kind\":\"one\"", "\"kind\":\"two\"")]
    [InlineData("\"kind\":\"sum\"", "\"kind\":\"product\"")]
    [InlineData("[\"otherwise\"]", "[\"perhaps\"]")]
    [InlineData("\">=\"", "\"!=\"")]
    public void A_word_that_is_never_written_is_not_read(string from, string to)
    {
        var json = Encoding.UTF8.GetString(ProgramJson.Write(Program.Lower(Check.Bound(WorkedExample.Yaml))).Span)
            .Replace("\\u003E", ">", StringComparison.Ordinal);

        Assert.Contains(from, json, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => ProgramJson.Read(Encoding.UTF8.GetBytes(json.Replace(from, to, StringComparison.Ordinal))));
    }

    private static void AssertRoundTrip(Assessment assessment)
    {
        var program = Program.Lower(assessment);
        var json = ProgramJson.Write(program);
        var read = ProgramJson.Read(json);

        Assert.Equal(program, read);
        Assert.True(json.Span.SequenceEqual(ProgramJson.Write(read).Span));
    }
}
