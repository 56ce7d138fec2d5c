namespace BackCare.Content.Sources;

/// <summary>How much one page may hold, so that reading it stays fast whatever it holds.</summary>
public static class Limits
{
    /// <summary>Bytes of a file.</summary>
    public const int PageBytes = 1024 * 1024;

    /// <summary>Quotes, lists and emphasis in one another; a list counts twice, itself and its item.</summary>
    public const int Nesting = 100;

    /// <summary>Opening and closing square brackets, each kind.</summary>
    public const int Brackets = 5_000;

    /// <summary>Definitions <c>[name]: target</c>.</summary>
    public const int References = 2_000;

    /// <summary>Cells of tables, counting each row as wide as the widest of its table.</summary>
    public const int Cells = 20_000;

    /// <summary>Definitions <c>[^1]: text</c>.</summary>
    public const int Footnotes = 500;

    /// <summary>Lines of a body.</summary>
    public const int Lines = 50_000;

    /// <summary>Opening brackets and runs of <c>*</c>, <c>_</c>, back ticks and <c>&lt;</c> in one paragraph: each may cost a look at all others.</summary>
    public const int ParagraphMarks = 6_000;

    /// <summary>Those marks times the length of their paragraph, summed over the page.</summary>
    public const long MarkWork = 250_000_000;
}
