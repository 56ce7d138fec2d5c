namespace BackCare.Cli.Printing;

/// <summary>Colours for a terminal; leaves text as it is where there is none.</summary>
/// <param name="IsOn">True on a terminal that wants colours.</param>
internal readonly record struct Paint(bool IsOn)
{
    /// <summary>For what must be mended.</summary>
    public string Red(string text) => Wrap(text, "1;31");

    /// <summary>For what should be mended.</summary>
    public string Yellow(string text) => Wrap(text, "1;33");

    /// <summary>For what is good to know.</summary>
    public string Cyan(string text) => Wrap(text, "1;36");

    /// <summary>For places.</summary>
    public string Bold(string text) => Wrap(text, "1");

    /// <summary>For what stands around the thing itself.</summary>
    public string Dim(string text) => Wrap(text, "2");

    private string Wrap(string text, string code) => IsOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
