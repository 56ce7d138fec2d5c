using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>Turns growing offsets of one text into places; reads the text once however many are asked for.</summary>
internal sealed class LineCounter(string text)
{
    private int offset;
    private int line = 1;
    private int lineStart;

    /// <param name="at">Not before the offset last asked for.</param>
    public Position At(int at)
    {
        for (; offset < at; offset++)
        {
            if (text[offset] == '\n')
            {
                line++;
                lineStart = offset + 1;
            }
        }

        return new(line, at - lineStart + 1);
    }
}
