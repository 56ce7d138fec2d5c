using System.Buffers;
using System.Text.Json;

namespace BackCare.Assessments.Programs;

/// <summary>
/// The serialisation of a <see cref="Program"/>, which score.js reads. Absent keys mean "none"; conditions are lists that begin with their
/// word, such as <c>["and",["is",3,[0,2]],["value",4,"&gt;=",8]]</c>; intervals are <c>[low, included, high, included]</c>. Decimals are
/// whole numbers over <c>scale</c>, a power of ten; whole numbers beyond 2^53 are texts.
/// </summary>
public static class ProgramJson
{
    /// <summary>The program as one line of UTF-8 JSON, without a line break. Equal programs have equal bytes.</summary>
    public static ReadOnlyMemory<byte> Write(Program program)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            new ProgramWriter(program, writer).Write();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The program that <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A word is not one that <see cref="Write"/> uses.</exception>
    public static Program Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return new ProgramReader(document.RootElement).Read();
    }
}
