using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using BackCare.Files;

namespace BackCare.Auditing.Model;

/// <summary>The files of the site by path, and the addresses under which they will stand.</summary>
/// <param name="files">All of them; null if only one page is at hand, so that nothing can be said about the others.</param>
/// <param name="options">Of this audit.</param>
internal sealed class FinishedSite(ImmutableArray<OutputFile>? files, AuditOptions options)
{
    private readonly FrozenDictionary<string, OutputFile>? byPath = files?
        .GroupBy(f => f.Path, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(string Path, string Algorithm), string> hashes = new();

    public AuditOptions Options { get; } = options;

    public Addresses Addresses { get; } = new(options.BaseUrl);

    /// <summary>True if the file is there, if it cannot be known, or if an editor was told already.</summary>
    public bool Has(string path) => byPath is null || byPath.ContainsKey(path) || Options.MissingPages.Contains(path);

    /// <summary>True if it is known that the file is not there, or if nothing is known of other files.</summary>
    public bool Lacks(string path) => byPath is null || !byPath.ContainsKey(path);

    /// <summary>The file's digest in base64; null if there is no such file or the algorithm is not sha256, sha384 or sha512.</summary>
    public string? Hash(string path, string algorithm)
    {
        if (byPath is null || !byPath.TryGetValue(path, out var file) || algorithm is not ("sha256" or "sha384" or "sha512"))
        {
            return null;
        }

        return hashes.GetOrAdd((path, algorithm), _ => Digest(file.Bytes.Span, algorithm));
    }

    /// <summary>SHA-256, SHA-384 or SHA-512 in base64.</summary>
    public static string Digest(ReadOnlySpan<byte> bytes, string algorithm) => Convert.ToBase64String(algorithm switch
    {
        "sha384" => SHA384.HashData(bytes),
        "sha512" => SHA512.HashData(bytes),
        _ => SHA256.HashData(bytes),
    });
}
