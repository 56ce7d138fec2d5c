using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>
/// Encodes a picture; null if the original cannot be decoded. Must always give the same bytes for the same picture and variant, on any
/// thread.
/// </summary>
/// <param name="original">The bytes of the picture's file, as they were measured and hashed.</param>
public delegate ReadOnlyMemory<byte>? ImageEncoder(ImageRoute picture, ReadOnlyMemory<byte> original);
