using System.Buffers;

namespace BackCare.Cli.Disk;

/// <summary>Compares a file with bytes, without loading the whole file into memory.</summary>
internal static class FileContent
{
    /// <summary>True if the file can be read and contains exactly these bytes.</summary>
    public static bool Equals(string path, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var at = 0;
            while (true)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(0, BlockSize), at);
                if (read == 0)
                {
                    return at == bytes.Length;
                }

                if (read > bytes.Length - at || !buffer.AsSpan(0, read).SequenceEqual(bytes.Slice(at, read)))
                {
                    return false;
                }

                at += read;
            }
        }
        catch (Exception exception) when (DiskReason.Of(exception) is not null)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private const int BlockSize = 64 * 1024;
}
