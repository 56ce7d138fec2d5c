using BackCare.Sites.Model;

namespace BackCare;

/// <summary>Encodes a picture; null if the original cannot be decoded. The same picture and variant give the same bytes. Called on any thread.</summary>
public delegate ReadOnlyMemory<byte>? ImageEncoder(ImageRoute picture);
