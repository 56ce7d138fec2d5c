using System.Globalization;
using System.Numerics;

namespace BackCare.Assessments.Numbers;

/// <summary>An exact fraction in lowest terms, the sign above the line. No score ever passes through a floating-point number.</summary>
public readonly record struct Rational : IComparable<Rational>
{
    private readonly BigInteger lessOne;

    /// <summary>Reduces the fraction; a divisor of zero is a bug of the caller.</summary>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, lessOne) = (numerator / divisor, (denominator / divisor) - 1);
    }

    /// <summary>Carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>At least 1.</summary>
    public BigInteger Denominator => lessOne + 1;

    /// <summary>True if the denominator is 1.</summary>
    public bool IsWhole => lessOne.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    public static Rational Zero => default;

    public static implicit operator Rational(long value) => new(value, BigInteger.One);

    public static implicit operator Rational(BigInteger value) => new(value, BigInteger.One);

    public static Rational operator +(Rational a, Rational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + (-b);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <summary>Reads <c>22</c> or <c>-0.27</c>, and with <paramref name="fraction"/> also <c>320/9</c>; null for anything else.</summary>
    public static Rational? Parse(string text, bool fraction = false)
    {
        if (fraction && text.IndexOf('/', StringComparison.Ordinal) is var slash and > 0)
        {
            return Parse(text[..slash]) is { IsWhole: true } above && Parse(text[(slash + 1)..]) is { IsWhole: true, Sign: > 0 } below
                ? above / below
                : null;
        }

        var digits = text.StartsWith('-') ? text[1..] : text;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var (whole, places) = point < 0 ? (digits, "") : (digits[..point], digits[(point + 1)..]);
        if (whole.Length is 0 or > 30
            || places.Length > 30
            || (point >= 0 && places.Length == 0)
            || !AllDigits(whole)
            || !AllDigits(places))
        {
            return null;
        }

        var value = BigInteger.Parse(whole + places, NumberStyles.None, CultureInfo.InvariantCulture);
        return new(text.StartsWith('-') ? -value : value, BigInteger.Pow(10, places.Length));
    }

    /// <summary>The number rounded to a whole number.</summary>
    public Rational Round(Rounding rounding)
    {
        var size = BigInteger.Abs(Numerator);
        var whole = BigInteger.DivRem(size, Denominator, out var rest);
        var half = (rest * 2).CompareTo(Denominator);
        var goesUp = rounding switch
        {
            Rounding.HalfUp => half >= 0,
            Rounding.Up => !rest.IsZero,
            Rounding.Down => false,
            _ => half > 0 || (half == 0 && !whole.IsEven),
        };
        return (goesUp ? whole + 1 : whole) * Sign;
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>A whole number, else the shortest exact decimal if it ends, else <c>p/q</c> in lowest terms.</summary>
    public override string ToString()
    {
        if (IsWhole)
        {
            return Numerator.ToString(CultureInfo.InvariantCulture);
        }

        var (places, scale) = (0, BigInteger.One);
        var rest = Denominator;
        while (BigInteger.GreatestCommonDivisor(rest, 10) is { IsOne: false } part)
        {
            (rest, places, scale) = (rest / part, places + 1, scale * 10);
        }

        if (!rest.IsOne)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        }

        var digits = (BigInteger.Abs(Numerator) * scale / Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return $"{(Sign < 0 ? "-" : "")}{digits[..^places]}.{digits[^places..]}";
    }

    private static bool AllDigits(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
