using System.Globalization;
using System.Numerics;
using System.Text.Json;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>Writes the numbers, intervals and lists of a program.</summary>
/// <param name="json">Where to.</param>
/// <param name="scale">What decimals are whole numbers over.</param>
internal sealed class ProgramNumbers(Utf8JsonWriter json, BigInteger scale)
{
    private static readonly BigInteger LargestPlain = (BigInteger.One << 53) - 1;

    /// <summary>Writes <c>[low, included, high, included]</c>; an end that is not there is null.</summary>
    public void WriteInterval(Interval interval)
    {
        json.WriteStartArray();
        WriteEnd(interval.Low, interval.LowIncluded);
        WriteEnd(interval.High, interval.HighIncluded);
        json.WriteEndArray();
    }

    /// <summary>Writes a decimal as a whole number over the scale.</summary>
    public void WriteScaled(Rational number) => WriteBig((number * scale).Numerator);

    /// <summary>Writes a whole number: as a text where JavaScript would round it.</summary>
    public void WriteBig(BigInteger number)
    {
        if (BigInteger.Abs(number) <= LargestPlain)
        {
            json.WriteNumberValue((long)number);
        }
        else
        {
            json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes a list under a key.</summary>
    public void WriteList<T>(string key, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(key);
        WriteList(items, write);
    }

    /// <summary>Writes a list.</summary>
    public void WriteList<T>(IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private void WriteEnd(Rational? end, bool isIncluded)
    {
        if (end is { } number)
        {
            WriteScaled(number);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteNumberValue(isIncluded ? 1 : 0);
    }
}
