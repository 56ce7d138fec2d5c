namespace BackCare.Rendering.Views;

/// <summary>A page in one language.</summary>
/// <param name="code">A language code, or <c>x-default</c>.</param>
internal sealed class LanguageView(Scope scope, string code, string? url) : View
{
    public static readonly ViewShape Table = ViewShape.Of<LanguageView>(
        "language",
        ("code", "The language code, such as `es`.", v => v.Code),
        ("name", "The name of the language in that language, such as `Español`.", v => v.scope.Lookup.Theme.NameOf(v.Code)),
        ("url", "The address of the page in that language.", v => v.Url));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private string Code { get; } = code;

    private string? Url { get; } = url;
}
