namespace BackCare.Sites.Model;

/// <summary>The hash of a source at the time it was read.</summary>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hex.</param>
public readonly record struct SourceStamp(string Path, string Sha256);
