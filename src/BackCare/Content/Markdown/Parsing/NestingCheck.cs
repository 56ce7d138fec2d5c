namespace BackCare.Content.Markdown.Parsing;

/// <summary>
/// Follows, line by line, how deep blocks may stand in one another: never less than what a parser builds. Quotes count once, lists, definitions and
/// footnotes twice (themselves and their item).
/// </summary>
internal struct NestingCheck
{
    private int openLists;
    private bool isDefined;

    /// <summary>How deep the blocks of the last line may stand.</summary>
    public int Depth { get; private set; }

    /// <summary>Definitions <c>[^1]:</c> so far.</summary>
    public int Footnotes { get; private set; }

    /// <summary>True if the last line surely begins a new block: a bullet, the number 1 or a heading near the left margin.</summary>
    public bool BeginsBlock { get; private set; }

    /// <summary>Takes the next line; gives the offset of its first character behind indents and marks.</summary>
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
        // A definition right below a definition may stand inside it whatever its indent.
        var inherited = defines && isDefined ? openLists : Math.Min(columns / 2, openLists);
        isDefined = (isDefined && !isBlank) || defines;
        openLists = lists > 0 ? inherited + lists : openLists;
        Depth = IsRule(line.Trim()) ? 0 : quotes + (2 * (inherited + lists));
    }

    /// <summary>True for a line across, such as <c>- - -</c>, which is no list.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] is '-' or '*' && line.IndexOfAnyExcept(line[0], ' ', '\t') < 0;

    /// <summary>True for the marks that end a paragraph: a bullet or the number 1 with text behind it.</summary>
    private static bool IsInterrupting(ReadOnlySpan<char> rest, int mark) =>
        mark > 0 && (rest[0] is '-' or '+' or '*' || (mark == 2 && rest[0] == '1')) && !rest[mark..].IsWhiteSpace();

    /// <summary>The length of the quote, list, definition or footnote mark that stands here; 0 if none does.</summary>
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
