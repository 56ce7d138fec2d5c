namespace BackCare.Rendering.Views;

/// <summary>A text with the address it links to.</summary>
/// <param name="url">The address; null for a text without a link.</param>
/// <param name="lang">The language of the text and its target; null if it is that of the page.</param>
internal sealed class LinkView(string text, string? url, string? lang = null) : View
{
    public static readonly ViewShape Table = ViewShape.Of<LinkView>(
        "link",
        ("text", "The text.", v => v.Text),
        ("url", "The address.", v => v.Url),
        ("lang", "The language of the text, if different from the page's: for `lang` and `hreflang`.", v => v.Lang));

    public override ViewShape Shape => Table;

    public string Text { get; } = text;

    public string? Url { get; } = url;

    /// <summary>A phone number as printed, with its <c>tel:</c> link; null if there is none.</summary>
    public static LinkView? Phone(string? number) =>
        number is null
            ? null
            : new(number, $"tel:{string.Concat(number.Where(c => char.IsAsciiDigit(c) || c is '+' or '-' or '*' or '#'))}");

    private string? Lang { get; } = lang;
}
