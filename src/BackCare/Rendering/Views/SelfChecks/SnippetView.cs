namespace BackCare.Rendering.Views.SelfChecks;

/// <summary>Code to copy to another site.</summary>
internal sealed class SnippetView(string name, string code) : View
{
    public static readonly ViewShape Table = ViewShape.Of<SnippetView>(
        "snippet",
        ("name", "Its name.", v => v.Name),
        ("code", "The code, as text.", v => v.Code));

    public override ViewShape Shape => Table;

    private string Name { get; } = name;

    private string Code { get; } = code;
}
