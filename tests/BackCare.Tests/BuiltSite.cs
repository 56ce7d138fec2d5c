using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Tests;

/// <summary>What a build in memory gave.</summary>
/// <param name="Publication">The prepared site; null if site.yml could not be read.</param>
/// <param name="Diagnostics">Of preparing and rendering, sorted by place within each.</param>
/// <param name="Files">Every output file, by path.</param>
public sealed record BuiltSite(Publication? Publication, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<OutputFile> Files)
{
    public IEnumerable<string> Ids => Diagnostics.Select(d => d.Rule.Id);

    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(d => d.Severity == Severity.Error);

    public IEnumerable<string> Paths => Files.Select(f => f.Path);

    /// <summary>Fails, with all of them, if an error stands.</summary>
    public BuiltSite WithoutErrors()
    {
        Assert.True(!Errors.Any(), string.Join('\n', Errors.Select(Line)));
        return this;
    }

    /// <summary><c>file:line:column: BCnnnn: message</c> of each finding.</summary>
    public IEnumerable<string> Lines => Diagnostics.Select(Line);

    public ReadOnlyMemory<byte> Bytes(string path) =>
        Files.FirstOrDefault(f => f.Path == path)?.Bytes
            ?? throw new FileNotFoundException($"`{path}` is not among: {string.Join(", ", Paths)}\n{string.Join('\n', Lines)}");

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path).Span);

    /// <summary>A page as a browser reads it.</summary>
    public IHtmlDocument Html(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>One hash over every path and byte.</summary>
    public string TreeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\0"));
            hash.AppendData(SHA256.HashData(file.Bytes.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Line(Diagnostic d) => $"{d.Location}: {d.Rule.Id}: {d.Message}";
}
