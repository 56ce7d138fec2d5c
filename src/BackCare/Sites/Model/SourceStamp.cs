namespace BackCare.Sites.Model;

/// <summary>What a source was when it was read.</summary>
/// <param name="Sha256">Of its bytes, in lower-case hex.</param>
public readonly record struct SourceStamp(string Path, string Sha256);
