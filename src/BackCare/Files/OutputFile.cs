namespace BackCare.Files;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">The path from the site's root, without a leading "/", such as <c>strategies/index.html</c>.</param>
/// <param name="Bytes">The content of the whole file.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
