using System.Collections.Immutable;
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

    public static IEnumerable<int> Places<T>(ImmutableArray<T> items, Func<T, bool> match) =>
        Enumerable.Range(0, items.Length).Where(at => match(items[at]));

    public void Interval(Interval interval)
    {
        json.WriteStartArray();
        End(interval.Low, interval.LowIncluded);
        End(interval.High, interval.HighIncluded);
        json.WriteEndArray();

        void End(Rational? end, bool included)
        {
            if (end is { } number)
            {
                Whole(number);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteNumberValue(included ? 1 : 0);
        }
    }

    public void Whole(Rational number) => Big((number * scale).Numerator);

    public void Big(BigInteger number)
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

    public void List<T>(string? key, IEnumerable<T> items, Action<T> write)
    {
        if (key is not null)
        {
            json.WritePropertyName(key);
        }

        json.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
