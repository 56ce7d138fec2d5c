namespace BackCare.Content.Markdown.Parsing;

/// <summary>
/// Bounds, line by line, how deeply blocks can nest: never less than the depth that the parser builds. Quotes count once; lists,
/// definitions and footnotes count twice (themselves and their item).
/// </summary>
internal struct NestingCheck
{
    private int openLists;
    private bool isDefined;

    /// <summary>The greatest possible depth of the blocks of the last line.</summary>
    public int Depth { get; private set; }

    /// <summary>The number of <c>[^1]:</c> definitions so far.</summary>
    public int Footnotes { get; private set; }

    /// <summary>True if the last line surely begins a new block: a bullet, the number 1 or a heading near the left margin.</summary>
    public bool BeginsBlock { get; private set; }

    /// <summary>Reads the next line and returns the offset of its first character after indents and marks.</summary>
    public int Enter(ReadOnlySpan<char> line)
    {
        var (quotes, lists, columns, at, defines) = (0, 0, 0, 0, false);
        BeginsBlock = false;
        while (at < line.Length)
        {
            if (line[at] is ' ' or '\t')
            {
                columns += line[at] == '\t' ? 4 : 1;
                at++;
                continue;
            }

            var mark = MarkAt(line[at..]);
            BeginsBlock |= at < 4 && columns == at && (line[at] == '#' || IsInterrupting(line[at..], mark));
            if (mark == 0)
            {
                break;
            }

            (quotes, lists) = line[at] == '>' ? (quotes + 1, lists) : (quotes, lists + 1);
            defines |= line[at] is ':' or '~';
            Footnotes += line[at] == '[' ? 1 : 0;
            at += mark;
        }

        Follow(line, quotes, lists, columns, defines, isBlank: at == line.Length);
        return at;
    }

    private void Follow(ReadOnlySpan<char> line, int quotes, int lists, int columns, bool defines, bool isBlank)
    {
        // A definition directly below a definition can be inside it at any indent.
        var inherited = defines && isDefined ? openLists : Math.Min(columns / 2, openLists);
        isDefined = (isDefined && !isBlank) || defines;
        openLists = lists > 0 ? inherited + lists : openLists;
        Depth = IsRule(line.Trim()) ? 0 : quotes + (2 * (inherited + lists));
    }

    /// <summary>True for a thematic break such as <c>- - -</c>, which is not a list.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] is '-' or '*' && line.IndexOfAnyExcept(line[0], ' ', '\t') < 0;

    /// <summary>True for the marks that end a paragraph: a bullet or the number 1 with text after it.</summary>
    private static bool IsInterrupting(ReadOnlySpan<char> rest, int mark) =>
        mark > 0 && (rest[0] is '-' or '+' or '*' || (mark == 2 && rest[0] == '1')) && !rest[mark..].IsWhiteSpace();

    /// <summary>The length of the quote, list, definition or footnote mark at this position; 0 if there is none.</summary>
    private static int MarkAt(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '>' => 1,
        '-' or '+' or '*' or ':' or '~' => IsFree(rest, 1) ? 1 : 0,
        >= '0' and <= '9' => NumberAt(rest),
        '[' when rest.Length > 1 && rest[1] == '^' => rest.IndexOf("]:") is var close and > 0 ? close + 2 : 0,
        _ => 0,
    };

    private static int NumberAt(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && rest[digits] is '.' or ')' && IsFree(rest, digits + 1) ? digits + 1 : 0;
    }

    private static bool IsFree(ReadOnlySpan<char> rest, int at) => at == rest.Length || rest[at] is ' ' or '\t';
}
