namespace BackCare.BrowserTests;

/// <summary>A width and the colours that a reader has chosen.</summary>
/// <param name="Width">In CSS pixels.</param>
public sealed record Look(int Width, ColorScheme Scheme = ColorScheme.Light, ForcedColors Forced = ForcedColors.None)
{
    /// <summary>A phone and a desk, each in light, dark and forced colours.</summary>
    public static Look[] All { get; } = [.. new[] { 375, 1280 }.SelectMany(OfWidth)];

    /// <summary>True in the first look of a width; what does not depend on colours can be seen there.</summary>
    public bool IsPlain => Scheme == ColorScheme.Light && Forced == ForcedColors.None;

    public static Look[] OfWidth(int width) => [new(width), new(width, ColorScheme.Dark), new(width, Forced: ForcedColors.Active)];

    public async Task On(IPage page)
    {
        await page.SetViewportSizeAsync(Width, Width < 600 ? 667 : 800);
        await page.EmulateMediaAsync(new() { ColorScheme = Scheme, ForcedColors = Forced });
    }

    public override string ToString() =>
        $"{Width} {(Forced == ForcedColors.Active ? "forced" : Scheme == ColorScheme.Dark ? "dark" : "light")}";
}
