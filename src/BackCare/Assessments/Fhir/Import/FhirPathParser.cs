using System.Collections.Immutable;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>
/// Parses the paths, calls, literals and binary operators of FHIRPath. An expression with anything else is rejected, never misread.
/// </summary>
internal sealed class FhirPathParser
{
    private const int LongestExpression = 20_000;

    private const int DeepestLevel = 60;

    private static readonly ImmutableArray<ImmutableArray<string>> Levels =
        [["or"], ["and"], ["in"], ["=", "!="], ["<", "<=", ">", ">="], ["|"], ["+", "-"], ["*", "/"]];

    private readonly ImmutableArray<string> tokens;
    private int at;
    private int depth;

    private FhirPathParser(ImmutableArray<string> tokens) => this.tokens = tokens;

    private string Current => at < tokens.Length ? tokens[at] : "";

    /// <summary>The whole expression; null if it contains anything unknown.</summary>
    public static FhirPathNode? Parse(string expression)
    {
        if (expression.Length > LongestExpression || FhirPathScanner.Scan(expression) is not { } tokens)
        {
            return null;
        }

        var parser = new FhirPathParser(tokens);
        var node = parser.Operation(0);
        return parser.at == tokens.Length ? node : null;
    }

    private FhirPathNode? Operation(int level)
    {
        if (level == Levels.Length)
        {
            return Path();
        }

        var left = Operation(level + 1);
        while (left is not null && Levels[level].Contains(Current))
        {
            var sign = Next();
            left = Operation(level + 1) is { } right ? new BinaryNode(sign, left, right) : null;
        }

        return left;
    }

    private FhirPathNode? Path()
    {
        var node = Start();
        while (node is not null && Current == ".")
        {
            at++;
            node = Step(node);
        }

        return node;
    }

    private FhirPathNode? Start()
    {
        var token = Current;
        if (token == "(")
        {
            at++;
            return Deeper(() => Operation(0)) is { } inner && Accept(")") ? inner : null;
        }

        if (token.StartsWith('%'))
        {
            at++;
            return new VariableNode(token[1..]);
        }

        if (token.StartsWith('\''))
        {
            at++;
            return new TextNode(token[1..]);
        }

        if (token.Length > 0 && char.IsAsciiDigit(token[0]))
        {
            at++;
            return Rational.Parse(token) is { } number ? new NumberNode(number) : null;
        }

        return Step(null);
    }

    private FhirPathNode? Step(FhirPathNode? focus)
    {
        var name = Current;
        if (name.Length == 0 || !(char.IsAsciiLetter(name[0]) || name[0] is '_' or '$') || Levels[..3].Any(l => l.Contains(name)))
        {
            return null;
        }

        at++;
        if (!Accept("("))
        {
            return new MemberNode(focus, name);
        }

        var arguments = ImmutableArray.CreateBuilder<FhirPathNode>();
        while (Current != ")")
        {
            if ((arguments.Count > 0 && !Accept(",")) || Deeper(() => Operation(0)) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        at++;
        return new CallNode(focus, name, arguments.ToImmutable());
    }

    private FhirPathNode? Deeper(Func<FhirPathNode?> part)
    {
        if (++depth > DeepestLevel)
        {
            return null;
        }

        var node = part();
        depth--;
        return node;
    }

    private bool Accept(string token)
    {
        if (Current != token)
        {
            return false;
        }

        at++;
        return true;
    }

    private string Next() => tokens[at++];
}

/// <summary>Cuts FHIRPath into tokens; a text keeps its opening quote, a variable its "%".</summary>
internal static class FhirPathScanner
{
    private static readonly string[] Signs = ["!=", "<=", ">=", "(", ")", ".", ",", "+", "-", "*", "/", "|", "=", "<", ">"];

    /// <summary>Null where a character fits nowhere.</summary>
    public static ImmutableArray<string>? Scan(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var length = Length(text, at);
            if (length == 0)
            {
                return null;
            }

            var token = text.Substring(at, length);
            tokens.Add(token[0] == '\'' ? token[..^1] : token);
            at += length;
        }

        return tokens.ToImmutable();
    }

    private static int Length(string text, int at)
    {
        var first = text[at];
        if (first == '\'')
        {
            var end = text.IndexOf('\'', at + 1);
            return end < 0 || text.AsSpan(at, end - at).Contains('\\') ? 0 : end - at + 1;
        }

        if (char.IsAsciiDigit(first))
        {
            var whole = Run(text, at, char.IsAsciiDigit);
            var places = at + whole + 1 < text.Length && text[at + whole] == '.' ? Run(text, at + whole + 1, char.IsAsciiDigit) : 0;
            return places == 0 ? whole : whole + 1 + places;
        }

        if (first is '%' or '_' or '$' || char.IsAsciiLetter(first))
        {
            var rest = Run(text, at + 1, c => char.IsAsciiLetterOrDigit(c) || c == '_' || (first == '%' && c == '-'));
            return first == '%' && rest == 0 ? 0 : rest + 1;
        }

        return Signs.FirstOrDefault(s => string.CompareOrdinal(text, at, s, 0, s.Length) == 0)?.Length ?? 0;
    }

    private static int Run(string text, int at, Func<char, bool> fits)
    {
        var end = at;
        while (end < text.Length && fits(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
