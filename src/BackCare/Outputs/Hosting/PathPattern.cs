namespace BackCare.Outputs.Hosting;

/// <summary>
/// A set of files of the finished site that every host can express. Paths are relative to the site's root, without a leading "/".
/// </summary>
internal abstract record PathPattern
{
    private protected PathPattern()
    {
    }

    /// <summary>True if the file belongs to the set.</summary>
    public abstract bool Matches(string path);
}

/// <summary>A single file.</summary>
internal sealed record OneFile(string Path) : PathPattern
{
    /// <inheritdoc/>
    public override bool Matches(string path) => path == Path;
}

/// <summary>All files in a folder and its subfolders.</summary>
/// <param name="Folder">The path, ending with "/"; empty for the whole site.</param>
internal sealed record AllBelow(string Folder) : PathPattern
{
    /// <inheritdoc/>
    public override bool Matches(string path) => path.StartsWith(Folder, StringComparison.Ordinal);
}

/// <summary>All files with one extension in a folder and its subfolders.</summary>
/// <param name="Folder">The path, ending with "/".</param>
/// <param name="Kind">The extension without its dot, such as <c>json</c>.</param>
internal sealed record AllOfKind(string Folder, string Kind) : PathPattern
{
    /// <inheritdoc/>
    public override bool Matches(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith($".{Kind}", StringComparison.Ordinal);
}
