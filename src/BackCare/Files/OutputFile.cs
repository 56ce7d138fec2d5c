namespace BackCare.Files;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">From the site's root without a leading "/", such as <c>strategies/index.html</c>.</param>
/// <param name="Bytes">The whole content.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
