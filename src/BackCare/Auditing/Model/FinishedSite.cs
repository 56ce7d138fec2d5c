using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using BackCare.Files;

namespace BackCare.Auditing.Model;

/// <summary>The files of the site by path, and the addresses at which they will be published.</summary>
/// <param name="files">All files; null if only one page is available and nothing is known about the others.</param>
/// <param name="options">The options of this audit.</param>
internal sealed class FinishedSite(ImmutableArray<OutputFile>? files, AuditOptions options)
{
    private readonly FrozenDictionary<string, OutputFile>? byPath = files?
        .GroupBy(f => f.Path, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(string Path, string Algorithm), string> hashes = new();

    public AuditOptions Options { get; } = options;

    public Addresses Addresses { get; } = new(options.BaseUrl);

    /// <summary>True if the file exists, if this is unknown, or if its absence was already reported.</summary>
    public bool Has(string path) => byPath is null || byPath.ContainsKey(path) || Options.MissingPages.Contains(path);

    /// <summary>True if the file does not exist, or if nothing is known about other files.</summary>
    public bool Lacks(string path) => byPath is null || !byPath.ContainsKey(path);

    /// <summary>
    /// Returns the digest of the file in base64; null if the file does not exist or the algorithm is not sha256, sha384 or sha512.
    /// </summary>
    public string? Hash(string path, string algorithm)
    {
        if (byPath is null || !byPath.TryGetValue(path, out var file) || algorithm is not ("sha256" or "sha384" or "sha512"))
        {
            return null;
        }

        return hashes.GetOrAdd((path, algorithm), _ => Digest(file.Bytes.Span, algorithm));
    }

    /// <summary>Returns a digest in base64: SHA-384 for "sha384", SHA-512 for "sha512", otherwise SHA-256.</summary>
    public static string Digest(ReadOnlySpan<byte> bytes, string algorithm) => Convert.ToBase64String(algorithm switch
    {
        "sha384" => SHA384.HashData(bytes),
        "sha512" => SHA512.HashData(bytes),
        _ => SHA256.HashData(bytes),
    });
}
