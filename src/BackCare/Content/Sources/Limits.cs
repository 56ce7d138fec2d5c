namespace BackCare.Content.Sources;

/// <summary>The size limits of a page, chosen so that any page within them can be read quickly.</summary>
public static class Limits
{
    /// <summary>The maximum size of a file, in bytes.</summary>
    public const int PageBytes = 1024 * 1024;

    /// <summary>The maximum depth of nested quotations, lists and emphasis; a list counts as two levels, the list and its item.</summary>
    public const int Nesting = 100;

    /// <summary>The maximum number of opening square brackets on a page, and also of closing ones.</summary>
    public const int Brackets = 5_000;

    /// <summary>The maximum number of link definitions <c>[name]: target</c> on a page.</summary>
    public const int References = 2_000;

    /// <summary>The maximum number of table cells on a page; every row counts as wide as the widest row of its table.</summary>
    public const int Cells = 20_000;

    /// <summary>The maximum number of footnotes <c>[^1]: text</c> on a page.</summary>
    public const int Footnotes = 500;

    /// <summary>The maximum number of lines in a body.</summary>
    public const int Lines = 50_000;

    /// <summary>
    /// The maximum number of opening brackets, <c>&lt;</c> characters and runs of <c>*</c>, <c>_</c> and <c>`</c> in one paragraph. The
    /// parser can compare each with all others.
    /// </summary>
    public const int ParagraphMarks = 6_000;

    /// <summary>The maximum total for a page, where each paragraph counts the number of those characters times its length.</summary>
    public const long MarkWork = 250_000_000;
}
