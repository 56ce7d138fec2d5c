namespace BackCare.Outputs.Hosting;

/// <summary>Some files of the finished site, as all hosts can name them. Paths are relative to the site's root, without a leading "/".</summary>
internal abstract record PathPattern
{
    private protected PathPattern()
    {
    }

    /// <summary>True for a file that it names.</summary>
    public abstract bool Matches(string path);
}

/// <summary>One file.</summary>
internal sealed record OneFile(string Path) : PathPattern
{
    /// <inheritdoc/>
    public override bool Matches(string path) => path == Path;
}

/// <summary>Every file below a folder.</summary>
/// <param name="Folder">Ends with "/"; empty for the whole site.</param>
internal sealed record AllBelow(string Folder) : PathPattern
{
    /// <inheritdoc/>
    public override bool Matches(string path) => path.StartsWith(Folder, StringComparison.Ordinal);
}

/// <summary>Every file of one kind below a folder.</summary>
/// <param name="Folder">Ends with "/".</param>
/// <param name="Kind">The end of the name without its dot, such as <c>json</c>.</param>
internal sealed record AllOfKind(string Folder, string Kind) : PathPattern
{
    /// <inheritdoc/>
    public override bool Matches(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith($".{Kind}", StringComparison.Ordinal);
}
