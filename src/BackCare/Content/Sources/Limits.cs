namespace BackCare.Content.Sources;

/// <summary>The limits on one page, which keep reading fast for any content.</summary>
public static class Limits
{
    /// <summary>The maximum size of a file, in bytes.</summary>
    public const int PageBytes = 1024 * 1024;

    /// <summary>The maximum depth of nested quotes, lists and emphasis; a list counts as two, itself and its item.</summary>
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

    /// <summary>
    /// Opening brackets and runs of <c>*</c>, <c>_</c>, backticks and <c>&lt;</c> in one paragraph; each may be compared with all others.
    /// </summary>
    public const int ParagraphMarks = 6_000;

    /// <summary>Those marks times the length of their paragraph, summed over the page.</summary>
    public const long MarkWork = 250_000_000;
}
