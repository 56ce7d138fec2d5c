using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Programs;
using BackCare.Rendering.Themes;

namespace BackCare.Rendering.Views.SelfChecks;

/// <summary>
/// The data for a self-check's script that is not in the page itself: the program, the bounds of the progress line and the theme's own
/// words.
/// </summary>
internal static class CheckJson
{
    /// <summary>The JSON as UTF-8, without "&lt;", so that it is safe inside a script element.</summary>
    public static ReadOnlyMemory<byte> Write(ProvedAssessment proved, ThemeStrings strings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WritePropertyName("program");
            json.WriteRawValue(Encoding.UTF8.GetString(ProgramJson.Write(proved.Program).Span)
                .Replace("<", "\\u003c", StringComparison.Ordinal));
            json.WriteStartArray("remaining");
            foreach (var (least, most) in proved.Report.Remaining)
            {
                json.WriteNumberValue(least);
                json.WriteNumberValue(most);
            }

            json.WriteEndArray();
            json.WriteBoolean("showScores", proved.Assessment.ShowScores);
            json.WriteStartObject("words");
            foreach (var (key, words) in strings.Words.Where(w => w.Key.StartsWith("js_", StringComparison.Ordinal))
                .OrderBy(w => w.Key, StringComparer.Ordinal))
            {
                json.WriteString(key["js_".Length..], words);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
