using System.Text.Json;

namespace BackCare.Cli.Assessing.Answers;

/// <summary>Collects a JSON object over several lines, and examines each byte only once.</summary>
internal sealed class ObjectText
{
    private readonly MemoryStream text = new();
    private JsonReaderState state;
    private int read;
    private bool hasBegun;

    /// <summary>True if the object is complete.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>All lines so far, each followed by LF.</summary>
    public ReadOnlyMemory<byte> Bytes => text.GetBuffer().AsMemory(0, (int)text.Length);

    /// <summary>Adds a line; false if the lines so far cannot be the start of an object.</summary>
    public bool Add(ReadOnlySpan<byte> line)
    {
        text.Write(line);
        text.WriteByte((byte)'\n');
        var reader = new Utf8JsonReader(Bytes.Span[read..], isFinalBlock: false, state);
        try
        {
            while (reader.Read())
            {
                if (!hasBegun && reader.TokenType != JsonTokenType.StartObject)
                {
                    return false;
                }

                hasBegun = true;
                IsWhole = reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0;
            }
        }
        catch (JsonException)
        {
            IsWhole = false;
            return false;
        }

        (state, read) = (reader.CurrentState, read + (int)reader.BytesConsumed);
        return true;
    }
}
