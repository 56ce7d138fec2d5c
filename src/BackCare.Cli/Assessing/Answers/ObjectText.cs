using System.Text.Json;

namespace BackCare.Cli.Assessing.Answers;

/// <summary>Follows a JSON object that may stand on many lines; each byte is looked at once.</summary>
internal sealed class ObjectText
{
    private readonly MemoryStream text = new();
    private JsonReaderState state;
    private int read;
    private bool hasBegun;

    /// <summary>True once the object is whole.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>All lines so far, each ended by LF.</summary>
    public ReadOnlyMemory<byte> Bytes => text.GetBuffer().AsMemory(0, (int)text.Length);

    /// <summary>Adds a line; false where what stands there now can be no object.</summary>
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
