namespace BackCare.Rendering.Colours;

/// <summary>A colour in the OKLab space (Ottosson 2020), in which CSS mixes colours.</summary>
internal readonly record struct Oklab(double Lightness, double GreenRed, double BlueYellow)
{
    public static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    public static Oklab Of(Colour colour)
    {
        var (r, g, b) = (Linear(colour.Red), Linear(colour.Green), Linear(colour.Blue));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        return new(
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    public Colour ToColour()
    {
        var l = Math.Pow(Lightness + (0.3963377774 * GreenRed) + (0.2158037573 * BlueYellow), 3);
        var m = Math.Pow(Lightness - (0.1055613458 * GreenRed) - (0.0638541728 * BlueYellow), 3);
        var s = Math.Pow(Lightness - (0.0894841775 * GreenRed) - (1.2914855480 * BlueYellow), 3);
        return new(
            Channel((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s)),
            Channel((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s)),
            Channel((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s)));
    }

    private static byte Channel(double linear)
    {
        var value = linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
        return (byte)Math.Clamp(Math.Round(value * 255), 0, 255);
    }
}
