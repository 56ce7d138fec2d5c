using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Writes counts of answer sets to JSON: as a number, or as text if a double cannot represent the count exactly.</summary>
internal static class CountJson
{
    /// <summary>Writes a count as a member of an object; null as JSON null.</summary>
    public static void WriteCount(this Utf8JsonWriter json, string name, BigInteger? count)
    {
        if (count is not { } number)
        {
            json.WriteNull(name);
        }
        else if (number <= ExactInDouble)
        {
            json.WriteNumber(name, (long)number);
        }
        else
        {
            json.WriteString(name, number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static readonly BigInteger ExactInDouble = BigInteger.Pow(2, 53);
}
