using BackCare.Sites;

namespace BackCare;

/// <summary>
/// Encodes a picture; null if the original cannot be decoded. Must always give the same bytes for the same picture and variant, on any
/// thread.
/// </summary>
public delegate ReadOnlyMemory<byte>? ImageEncoder(ImageRoute picture);
