using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Counts of answer sets in JSON: a number, or a text where a double cannot hold it exactly.</summary>
internal static class CountJson
{
    /// <summary>Writes the count as a member of an object.</summary>
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
