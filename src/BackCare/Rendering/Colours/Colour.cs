using System.Buffers;

namespace BackCare.Rendering.Colours;

/// <summary>An opaque sRGB colour.</summary>
/// <param name="Red">The red component from 0 to 255; green and blue have the same range.</param>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The colour written as <c>#rrggbb</c> or <c>#rgb</c>; null for any other text.</summary>
    public static Colour? TryParse(string text)
    {
        if (text.Length is not (4 or 7) || text[0] != '#' || text.AsSpan(1).ContainsAnyExcept(Hexadecimal))
        {
            return null;
        }

        var digits = text.Length == 7 ? text[1..] : string.Concat(text[1], text[1], text[2], text[2], text[3], text[3]);
        var bytes = Convert.FromHexString(digits);
        return new(bytes[0], bytes[1], bytes[2]);
    }

    /// <summary>The contrast ratio defined by WCAG 2, from 1 (none) to 21 (black and white).</summary>
    public double ContrastTo(Colour other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>
    /// This colour with its OKLab lightness changed by <paramref name="step"/> (−1 to 1); hue and chroma stay as near as the gamut allows.
    /// </summary>
    public Colour Lighter(double step)
    {
        var lab = Oklab.Of(this);
        return (lab with { Lightness = Math.Clamp(lab.Lightness + step, 0, 1) }).ToColour();
    }

    /// <summary>
    /// An OKLab mix of <paramref name="share"/> of this colour and the rest of the other, like <c>color-mix(in oklab, …)</c> in CSS.
    /// </summary>
    public Colour MixedWith(Colour other, double share)
    {
        var (a, b) = (Oklab.Of(this), Oklab.Of(other));
        return new Oklab(
            (a.Lightness * share) + (b.Lightness * (1 - share)),
            (a.GreenRed * share) + (b.GreenRed * (1 - share)),
            (a.BlueYellow * share) + (b.BlueYellow * (1 - share))).ToColour();
    }

    /// <summary>The colour as <c>#rrggbb</c> in lower case.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance =>
        (0.2126 * Oklab.Linear(Red)) + (0.7152 * Oklab.Linear(Green)) + (0.0722 * Oklab.Linear(Blue));
}
