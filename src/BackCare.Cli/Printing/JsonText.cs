using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackCare.Cli.Printing;

/// <summary>Prints JSON in the form that all commands share: indented by two spaces, with LF line ends and unescaped letters.</summary>
internal static class JsonText
{
    /// <summary>Prints one JSON value, followed by a line end.</summary>
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

    /// <summary>Relaxed escaping is safe here, because the text goes to a terminal or a file and never into a page.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
