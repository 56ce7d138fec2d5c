using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>Converts ascending offsets in a text to positions, in a single pass over the text.</summary>
internal sealed class LineCounter(string text)
{
    private int offset;
    private int line = 1;
    private int lineStart;

    /// <summary>Returns the position, with line and column from 1, of an offset in UTF-16 units.</summary>
    /// <param name="at">The offset; not smaller than in the previous call.</param>
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
