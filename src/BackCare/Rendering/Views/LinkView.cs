namespace BackCare.Rendering.Views;

/// <summary>Words and where they lead.</summary>
/// <param name="url">Null for words without a target.</param>
/// <param name="lang">The language of words and target, where it is not that of the page.</param>
internal sealed class LinkView(string text, string? url, string? lang = null) : View
{
    public static readonly ViewShape Table = ViewShape.Of<LinkView>(
        "link",
        ("text", "The words.", v => v.Text),
        ("url", "The address.", v => v.Url),
        ("lang", "The language of the words, if it is not the page's: for `lang` and `hreflang`.", v => v.Lang));

    public override ViewShape Shape => Table;

    public string Text { get; } = text;

    public string? Url { get; } = url;

    /// <summary>A phone number as it is printed, with its <c>tel:</c> link; null where there is none.</summary>
    public static LinkView? Phone(string? number) =>
        number is null ? null : new(number, $"tel:{string.Concat(number.Where(c => char.IsAsciiDigit(c) || c is '+' or '-' or '*' or '#'))}");

    private string? Lang { get; } = lang;
}
