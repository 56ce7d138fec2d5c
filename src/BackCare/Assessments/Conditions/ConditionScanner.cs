using System.Collections.Immutable;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Conditions;

/// <summary>Cuts a condition into tokens; signs of other languages are rejected, with the replacement as advice.</summary>
internal static class ConditionScanner
{
    /// <summary>
    /// Rejected signs with their replacements, so that the rest can still be checked: empty to ignore the sign, null if unknown.
    /// </summary>
    private static readonly (string Sign, string Advice, string? Instead)[] Foreign =
    [
        ("==", "write `=`", "="),
        ("=>", "write `>=`", ">="),
        ("=<", "write `<=`", "<="),
        ("&&", "write `and`", "and"),
        ("||", "write `or`", "or"),
        ("&", "write `and`", "and"),
        ("|", "write `or`", "or"),
        ("≥", "write `>=`", ">="),
        ("≤", "write `<=`", "<="),
        ("−", "write a plain `-`", null),
        ("–", "write a plain `-`", null),
        ("—", "write a plain `-`", null),
        ("“", "remove the quotation marks", ""),
        ("”", "remove the quotation marks", ""),
        ("„", "remove the quotation marks", ""),
        ("‘", "remove the quotation marks", ""),
        ("’", "remove the quotation marks", ""),
        ("\"", "remove the quotation marks", ""),
        ("'", "remove the quotation marks", ""),
        ("`", "remove the quotation marks", ""),
        ("\u00a0", "type an ordinary space", ""),
        ("\u202f", "type an ordinary space", ""),
        ("{", "write a list between `[` and `]`", null),
        ("}", "write a list between `[` and `]`", null),
        ("-", "do calculations in `scores`", null),
        ("+", "do calculations in `scores`", null),
        ("*", "do calculations in `scores`", null),
        ("/", "do calculations in `scores`", null),
    ];

    /// <summary>
    /// The tokens, followed by an end token; null after a sign that makes the rest unreadable. Rejected signs are reported.
    /// </summary>
    public static ImmutableArray<ConditionToken>? Scan(YamlText text, Findings findings)
    {
        var tokens = ImmutableArray.CreateBuilder<ConditionToken>();
        var refused = new HashSet<string>(StringComparer.Ordinal);
        var source = text.Text;
        var at = 0;
        while (at < source.Length)
        {
            if (source[at] is ' ' or '\n' or '\t')
            {
                at++;
                continue;
            }

            if (Next(source, at) is { } token)
            {
                tokens.Add(token);
                at = token.End;
                continue;
            }

            var foreign = ForeignAt(source, at);
            if (foreign.Advice is null || refused.Add(foreign.Advice))
            {
                findings.Add(Refused(text, at));
            }

            if (foreign.Instead is not { } instead)
            {
                return null;
            }

            tokens.AddRange(Read(instead, at));
            at += foreign.Sign.Length;
        }

        tokens.Add(new(TokenKind.End, "", source.TrimEnd().Length));
        return tokens.ToImmutable();
    }

    private static ConditionToken? Next(string source, int at)
    {
        var rest = source.AsSpan(at);
        if (char.IsAsciiLetterOrDigit(rest[0]) || (rest[0] == '-' && rest.Length > 1 && char.IsAsciiDigit(rest[1])))
        {
            var length = WordLength(rest);
            var word = rest[..length].ToString();
            return new(Rational.Parse(word) is null ? TokenKind.Word : TokenKind.Number, word, at);
        }

        if (ForeignAt(source, at).Sign is not null)
        {
            return null;
        }

        return rest switch
        {
            ['<' or '>' or '!', '=', ..] => new(TokenKind.Comparison, rest[..2].ToString(), at),
            ['<', '>', ..] => new(TokenKind.Comparison, "<>", at),
            ['<' or '>' or '=' or '≠', ..] => new(TokenKind.Comparison, rest[..1].ToString(), at),
            ['(' or ')' or '[' or ']' or ',' or '.', ..] => new(TokenKind.Sign, rest[..1].ToString(), at),
            _ => null,
        };
    }

    /// <summary>Letters, digits and "_", a "-" inside a word, and the point of a number.</summary>
    private static int WordLength(ReadOnlySpan<char> rest)
    {
        var isNumber = !char.IsAsciiLetter(rest[0]);
        var length = 1;
        while (length < rest.Length)
        {
            var isJoined = length + 1 < rest.Length && char.IsAsciiLetterOrDigit(rest[length + 1]);
            if (char.IsAsciiLetterOrDigit(rest[length])
                || rest[length] == '_'
                || (isJoined && (rest[length] == '-' || (isNumber && rest[length] == '.'))))
            {
                length++;
            }
            else
            {
                break;
            }
        }

        return length;
    }

    private static (string Sign, string Advice, string? Instead) ForeignAt(string source, int at) =>
        Foreign.FirstOrDefault(f => source.AsSpan(at).StartsWith(f.Sign, StringComparison.Ordinal));

    private static ImmutableArray<ConditionToken> Read(string instead, int at) =>
        instead.Length == 0 ? [] : [new(char.IsAsciiLetter(instead[0]) ? TokenKind.Word : TokenKind.Comparison, instead, at)];

    private static Diagnostic Refused(YamlText text, int at)
    {
        var foreign = ForeignAt(text.Text, at);
        var sign = foreign.Sign ?? (text.Text[at] == '!' ? "!" : text.Text[at..(at + (char.IsSurrogatePair(text.Text, at) ? 2 : 1))]);
        var advice = foreign.Advice ?? (sign == "!" ? "write `not`" : "use only ids, numbers, and words such as `is` and `includes`");
        return AssessmentRules.ForeignSign(text.Part(at, sign.Length), sign, advice);
    }
}
