namespace BackCare.Rendering.Views.SelfChecks;

/// <summary>Code to copy into another site.</summary>
internal sealed class SnippetView(string name, string code) : View
{
    public static readonly ViewShape Table = ViewShape.Of<SnippetView>(
        "snippet",
        ("name", "What it is called.", v => v.Name),
        ("code", "The code (a text, printed as such).", v => v.Code));

    public override ViewShape Shape => Table;

    private string Name { get; } = name;

    private string Code { get; } = code;
}
