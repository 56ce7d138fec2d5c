using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackCare.Sites;

namespace BackCare.Outputs;

/// <summary><c>build.json</c>: what was built from what, without a time.</summary>
internal static class BuildStamp
{
    /// <summary>
    /// <c>{"hash", "tool", "pages", "self_checks": {id: {"version", "hash", "answer_sets"}}}</c>; counts above 2^53 as strings.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(Site site, string toolVersion)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("hash", Hash(site));
            json.WriteString("tool", $"BackCare {toolVersion}");
            json.WriteNumber("pages", site.Routes.OfType<PageRoute>().Count());
            json.WriteStartObject("self_checks");
            foreach (var selfCheck in site.SelfChecks)
            {
                json.WriteStartObject(selfCheck.Id);
                json.WriteNumber("version", selfCheck.Proved.Assessment.Version.Value);
                json.WriteString("hash", selfCheck.Proved.Assessment.ContentHash);
                var sets = selfCheck.Proved.Total;
                if (sets <= 1L << 53)
                {
                    json.WriteNumber("answer_sets", (long)sets);
                }
                else
                {
                    json.WriteString("answer_sets", sets.ToString(CultureInfo.InvariantCulture));
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Of every source's path and hash, and of every copied file's path and bytes.</summary>
    private static string Hash(Site site)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var stamp in site.Stamps)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{stamp.Path} {stamp.Sha256}\n"));
        }

        foreach (var copy in site.Routes.OfType<CopyRoute>())
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{copy.Path} {Convert.ToHexStringLower(SHA256.HashData(copy.File.Read().Span))}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
