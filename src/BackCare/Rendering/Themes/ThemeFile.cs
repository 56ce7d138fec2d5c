namespace BackCare.Rendering.Themes;

/// <summary>A file of the theme, either the site's own or the default.</summary>
/// <param name="Name">The path in <c>templates/</c>, such as <c>layouts/article.html</c>.</param>
/// <param name="IsOwn">True for a file from the site; false for a file from the default theme.</param>
internal sealed record ThemeFile(string Name, ReadOnlyMemory<byte> Bytes, bool IsOwn)
{
    /// <summary>The path in diagnostics.</summary>
    public string Path => $"templates/{Name}";

    /// <summary>The first part of its path, such as <c>layouts</c> or <c>assets</c>.</summary>
    public string Folder => Name[..Math.Max(0, Name.IndexOf('/', StringComparison.Ordinal))];

    /// <summary>The path in its folder, without the extension unless it is an asset.</summary>
    public string Key =>
        Folder == "assets" ? Name["assets/".Length..] : Name[(Folder.Length + 1)..Math.Max(Folder.Length + 1, Name.LastIndexOf('.'))];
}
