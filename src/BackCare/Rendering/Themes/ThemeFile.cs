namespace BackCare.Rendering.Themes;

/// <summary>One file of the theme after overlaying.</summary>
/// <param name="Name">Below <c>templates/</c>, such as <c>layouts/article.html</c>.</param>
/// <param name="IsOwn">True if the site brought it; false for a file of the default theme.</param>
internal sealed record ThemeFile(string Name, ReadOnlyMemory<byte> Bytes, bool IsOwn)
{
    /// <summary>As diagnostics name it.</summary>
    public string Path => $"templates/{Name}";

    /// <summary>The first name of its path: <c>layouts</c>, <c>assets</c> …</summary>
    public string Folder => Name[..Math.Max(0, Name.IndexOf('/', StringComparison.Ordinal))];

    /// <summary>Its path below the folder, without the ending of templates and strings.</summary>
    public string Key => Folder == "assets" ? Name["assets/".Length..] : Name[(Folder.Length + 1)..Math.Max(Folder.Length + 1, Name.LastIndexOf('.'))];
}
