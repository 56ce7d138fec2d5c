namespace BackCare.Cli.Printing;

/// <summary>Colours text for a terminal, or leaves it unchanged if colours are off.</summary>
/// <param name="IsOn">True if colours are on.</param>
internal readonly record struct Paint(bool IsOn)
{
    /// <summary>The style for errors.</summary>
    public string Red(string text) => Wrap(text, "1;31");

    /// <summary>The style for warnings.</summary>
    public string Yellow(string text) => Wrap(text, "1;33");

    /// <summary>The style for notes.</summary>
    public string Cyan(string text) => Wrap(text, "1;36");

    /// <summary>The style for locations.</summary>
    public string Bold(string text) => Wrap(text, "1");

    /// <summary>The style for text of minor importance, such as line numbers.</summary>
    public string Dim(string text) => Wrap(text, "2");

    private string Wrap(string text, string code) => IsOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
