using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs;

/// <summary>Writes <c>build.json</c>, the record of what the site was built from. It contains no time.</summary>
internal static class BuildStamp
{
    /// <summary>
    /// <c>{"hash", "tool", "pages", "self_checks": {id: {"version", "hash", "answer_sets"}}}</c>; counts above 2^53 are strings.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(Site site, string toolVersion, Func<CopyRoute, string> digest) => Json.Write(json =>
    {
        json.WriteString("hash", Hash(site, digest));
        json.WriteString("tool", $"BackCare {toolVersion}");
        json.WriteNumber("pages", site.Routes.OfType<PageRoute>().Count());
        json.WriteStartObject("self_checks");
        foreach (var selfCheck in site.SelfChecks)
        {
            json.WriteStartObject(selfCheck.Id);
            json.WriteNumber("version", selfCheck.Proved.Assessment.Version.Value);
            json.WriteString("hash", selfCheck.Proved.Assessment.ContentHash);
            AnswerSets(json, selfCheck.Proved.Report.Total);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static void AnswerSets(Utf8JsonWriter json, BigInteger sets)
    {
        if (sets <= 1L << 53)
        {
            json.WriteNumber("answer_sets", (long)sets);
        }
        else
        {
            json.WriteString("answer_sets", sets.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The hash of every source's path and hash, and of every copied file's path and bytes.</summary>
    private static string Hash(Site site, Func<CopyRoute, string> digest)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var stamp in site.Stamps)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{stamp.Path} {stamp.Sha256}\n"));
        }

        foreach (var copy in site.Routes.OfType<CopyRoute>())
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{copy.Path} {digest(copy)}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
