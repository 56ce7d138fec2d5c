using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackCare.Cli.Printing;

/// <summary>JSON as every command prints it: indented by two, LF, letters as they are.</summary>
internal static class JsonText
{
    /// <summary>Prints one JSON value and a line end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        writer.Write('\n');
    }

    /// <summary>Relaxed escaping is safe here: the text goes to a terminal or a file, never into a page.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
