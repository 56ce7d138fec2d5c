using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Conditions;

/// <summary>Reads a condition: <c>not</c> binds before <c>and</c>, <c>and</c> before <c>or</c>. Names are looked up on the way.</summary>
internal sealed class ConditionParser
{
    private const int DeepestLevel = 40;

    private readonly ConditionCursor cursor;
    private readonly ConditionContext context;
    private readonly Findings findings;
    private readonly TestBinder tests;
    private readonly YamlText text;
    private int level;
    private bool failed;

    private ConditionParser(YamlText text, ConditionCursor cursor, ConditionContext context, Findings findings)
    {
        (this.text, this.cursor, this.context, this.findings) = (text, cursor, context, findings);
        tests = new(text, context, findings);
    }

    private ConditionToken Current => cursor.Current;

    /// <summary>The bound condition; null after any error in it.</summary>
    public static Condition? Parse(YamlText text, ConditionContext context, Findings findings)
    {
        var before = findings.Count;
        if (ConditionScanner.Scan(text, findings) is not { } tokens)
        {
            return null;
        }

        var parser = new ConditionParser(text, new(text, tokens), context, findings) { failed = findings.Count > before };
        var condition = parser.Or();
        if (condition is not null && !parser.failed && parser.Current.Kind != TokenKind.End)
        {
            parser.Unexpected();
        }

        return parser.failed ? null : condition;
    }

    private Condition? Or() => Joined("or", And, (parts, place, source) => new OrCondition(parts, place, source));

    private Condition? And() => Joined("and", Not, (parts, place, source) => new AndCondition(parts, place, source));

    private Condition? Joined(string word, Func<Condition?> part, Func<ImmutableArray<Condition>, Location, string, Condition> join)
    {
        var start = Current.Start;
        var parts = ImmutableArray.CreateBuilder<Condition>();
        do
        {
            if (part() is not { } next)
            {
                return null;
            }

            parts.Add(next);
        }
        while (cursor.Accept(word));

        return parts.Count == 1 ? parts[0] : join(parts.ToImmutable(), From(start), Source(start));
    }

    private Condition? Not()
    {
        var start = Current.Start;
        if (!cursor.Accept("not"))
        {
            return Primary();
        }

        return Deeper(Not) is { } part ? new NotCondition(part, From(start), Source(start)) : null;
    }

    private Condition? Primary()
    {
        if (!cursor.Accept("("))
        {
            return Test();
        }

        var inner = Deeper(Or);
        return inner is null || cursor.Accept(")") ? inner : Wrong(Current, "expected `)`", null);
    }

    private Condition? Deeper(Func<Condition?> part)
    {
        if (++level > DeepestLevel)
        {
            return Wrong(Current, $"this condition is nested more than {DeepestLevel} levels deep", "simplify it");
        }

        var condition = part();
        level--;
        return condition;
    }

    private Condition? Test()
    {
        var first = Current;
        if (first.Kind == TokenKind.Number && cursor.Next.Kind == TokenKind.Comparison)
        {
            return Backwards();
        }

        if (first.Kind != TokenKind.Word || first.Text is "and" or "or")
        {
            return Unexpected();
        }

        cursor.Step();
        return first.Text switch
        {
            "stopped" or "otherwise" => Word(first),
            "answered" or "asked" or "count" or "points" when Current.Is("(") => Call(first),
            "score" when Current.Is(".") => OfScore(first),
            _ when Current.Is("is") => Is(first),
            _ when Current.Is("includes") => Includes(first),
            _ when Current.Is("not") && cursor.Next.Text is "includes" or "is" => NotInside(first, Current),
            _ when Current.Kind == TokenKind.Comparison => Compared(first, first),
            _ => NoTest(first),
        };
    }

    private Condition Word(ConditionToken word)
    {
        if (context.Use != ConditionUse.When || (word.Is("otherwise") && cursor.Count > 1))
        {
            findings.Add(AssessmentRules.Misplaced(cursor.Place(word), word.Text));
            failed = true;
        }

        return word.Is("stopped") ? new StoppedTest(cursor.Place(word), word.Text) : new OtherwiseTest(cursor.Place(word), word.Text);
    }

    private Condition? Call(ConditionToken function)
    {
        cursor.Step();
        var name = Current;
        if (name.Kind != TokenKind.Word)
        {
            return Wrong(name, $"expected the id of a question inside `{function.Text}( )`", null);
        }

        cursor.Step();
        if (!cursor.Accept(")"))
        {
            return Wrong(Current, "expected `)`", $"write `{function.Text}({name.Text})`");
        }

        if (function.Text is "answered" or "asked")
        {
            return Kept(tests.Reached(function, name, From(function.Start), Source(function.Start)));
        }

        return Current.Kind == TokenKind.Comparison
            ? Compared(function, name)
            : Wrong(
                function,
                $"`{function.Text}({name.Text})` is a number, not a test",
                $"compare it, as in `{function.Text}({name.Text}) >= 1`");
    }

    private Condition? OfScore(ConditionToken score)
    {
        cursor.Step();
        var name = Current;
        if (name.Kind != TokenKind.Word)
        {
            return Wrong(name, "expected a score id after `score.`", null);
        }

        cursor.Step();
        return Current.Kind == TokenKind.Comparison
            ? Compared(score, name)
            : Wrong(score, $"`score.{name.Text}` is a number, not a test", $"compare it, as in `score.{name.Text} >= 4`");
    }

    private Condition? Compared(ConditionToken what, ConditionToken name)
    {
        var left = Source(what.Start);
        var (sign, number) = (Current, cursor.Next);
        if (sign.Text is "!=" or "<>" or "≠")
        {
            Negated(cursor.Place(sign), sign.Text, $"not {left} {(number.Kind == TokenKind.Number ? "=" : "is")} {number.Text}");
            cursor.Step(number.Kind == TokenKind.Sign ? 1 : 2);
            return Kept(null);
        }

        if (number.Kind != TokenKind.Number)
        {
            return sign.Is("=") && number.Kind == TokenKind.Word
                ? Wrong(sign, "`=` compares numbers only", $"write `{left} is {number.Text}`")
                : Wrong(
                    number,
                    $"expected a number after `{sign.Text}`",
                    context.Names.Questions.ContainsKey(number.Text) ? "compare with a number; to combine two answers, add a score" : null);
        }

        cursor.Step(2);
        if (Current.Kind == TokenKind.Comparison)
        {
            return Wrong(
                Current,
                "a comparison can have only one sign",
                $"write `{left} {sign.Text} {number.Text} and {left} {Current.Text} {cursor.Next.Text}`");
        }

        var comparison = (Comparison)Comparisons.Signs.IndexOf(sign.Text);
        return Kept(tests.Compared(what, name, comparison, Rational.Parse(number.Text)!.Value, From(what.Start), Source(what.Start)));
    }

    private Condition? Is(ConditionToken name)
    {
        var word = Current;
        cursor.Step();
        if (cursor.Accept("not"))
        {
            Negated(cursor.Place(word.Start, cursor.LastEnd), "is not", $"not {name.Text} is {cursor.Rest()}");
        }

        if (ConditionAdvice.List(name.Text, Current.Text, cursor.Next.Text) is { } advice)
        {
            return Wrong(Current, $"unexpected `{Current.Text}` after `is`", advice);
        }

        var many = Current.Is("one") && cursor.Next.Is("of");
        cursor.Step(many ? 2 : 0);
        return (many ? List() : Single("is")) is { } options
            ? Kept(tests.Is(name, options, many, From(name.Start), Source(name.Start)))
            : null;
    }

    private Condition? Includes(ConditionToken name)
    {
        var word = Current;
        cursor.Step();
        if (cursor.Accept("not"))
        {
            Negated(cursor.Place(word.Start, cursor.LastEnd), "includes not", $"not {name.Text} includes {cursor.Rest()}");
        }

        var (mode, words) = (Current.Text, cursor.Next.Text) switch
        {
            ("any", "of") => ("any of", 2),
            ("all", "of") => ("all of", 2),
            ("only", "[") => ("only", 1),
            _ => ("", 0),
        };
        if (words == 0 && Current.Text is "any" or "all" && cursor.Next.Is("["))
        {
            var list = cursor.Rest()[Current.Text.Length..].Trim();
            return Wrong(Current, $"expected `of` after `{Current.Text}`", $"write `includes {Current.Text} of {list}`");
        }

        cursor.Step(words);
        return (words == 0 ? Single("includes") : List()) is { } options
            ? Kept(tests.Includes(name, mode, options, From(name.Start), Source(name.Start)))
            : null;
    }

    private Condition? NotInside(ConditionToken name, ConditionToken not)
    {
        cursor.Step();
        Negated(cursor.Place(not), $"not {Current.Text}", $"not {name.Text} {cursor.Rest()}");
        return Current.Is("is") ? Is(name) : Includes(name);
    }

    private ImmutableArray<ConditionToken>? Single(string behind)
    {
        var option = Current;
        if (option.Is("["))
        {
            Wrong(option, $"unexpected list after `{behind}`", $"write `{(behind == "is" ? "is one of" : "includes any of")} [ … ]`");
            return null;
        }

        if (option.Kind is not (TokenKind.Word or TokenKind.Number))
        {
            Wrong(option, $"expected an option after `{behind}`", null);
            return null;
        }

        cursor.Step();
        return [option];
    }

    private ImmutableArray<ConditionToken>? List()
    {
        if (!cursor.Accept("["))
        {
            Wrong(Current, "expected a list between `[` and `]`", "write a list such as `[often, always]`");
            return null;
        }

        var options = ImmutableArray.CreateBuilder<ConditionToken>();
        do
        {
            if (Current.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                Wrong(Current, "expected an option", null);
                return null;
            }

            options.Add(Current);
            cursor.Step();
        }
        while (cursor.Accept(","));

        if (cursor.Accept("]"))
        {
            return options.ToImmutable();
        }

        Wrong(Current, "expected `,` or `]`", null);
        return null;
    }

    private Condition? Backwards()
    {
        var rest = cursor.Ahead(3).Kind == TokenKind.Comparison ? $" {cursor.Ahead(3).Text} {cursor.Ahead(4).Text}" : "";
        var advice = ConditionAdvice.Turned(Current.Text, cursor.Next.Text, cursor.Ahead(2).Text, rest);
        return Wrong(Current, "a comparison starts with a name and has only one sign", advice);
    }

    private Condition? NoTest(ConditionToken word) => ConditionAdvice.SmallLetters(word.Text) is { } small
        ? Wrong(word, $"`{word.Text}` must be lowercase", small)
        : Current.Kind == TokenKind.Word && Current.Text is not ("and" or "or")
            ? Wrong(Current, $"unexpected `{Current.Text}` after `{word.Text}`", VerbFor(word))
            : Wrong(word, $"`{word.Text}` alone is not a condition", ConditionFor(word));

    private string? VerbFor(ConditionToken word) => ConditionAdvice.Verb(word.Text, Current.Text) ?? tests.Proposal(word.Text);

    private string? ConditionFor(ConditionToken word) =>
        tests.Proposal(word.Text) ?? Listed(word) ?? Spelling.DidYouMean(word.Text, ["stopped", "otherwise"]);

    /// <summary>"w includes a or b" means a list.</summary>
    private string? Listed(ConditionToken word)
    {
        var (name, verb, option, join) = (cursor.Behind(5), cursor.Behind(4), cursor.Behind(3), cursor.Behind(2));
        return (verb.Text, join.Text) switch
        {
            ("is", "or") => $"write `{name.Text} is one of [{option.Text}, {word.Text}]`",
            ("includes", "or") => $"write `{name.Text} includes any of [{option.Text}, {word.Text}]`",
            ("includes", "and") => $"write `{name.Text} includes all of [{option.Text}, {word.Text}]`",
            _ => null,
        };
    }

    private Condition? Unexpected()
    {
        var token = Current;
        if (token.Kind == TokenKind.End)
        {
            return Wrong(cursor.Last, "unexpected end of the condition", null);
        }

        return ConditionAdvice.SmallLetters(token.Text) is { } small
            ? Wrong(token, $"`{token.Text}` must be lowercase", small)
            : Wrong(token, $"unexpected `{token.Text}`", token.Kind == TokenKind.Word || token.Is(",") ? "join with `and` or `or`" : null);
    }

    /// <summary>Reading goes on after it: its names may be wrong too.</summary>
    private void Negated(Location place, string words, string instead)
    {
        findings.Add(AssessmentRules.Negated(place, words, instead));
        failed = true;
    }

    private Condition? Wrong(ConditionToken token, string message, string? advice)
    {
        findings.Add(AssessmentRules.Unreadable(cursor.Place(token), message, advice));
        failed = true;
        return null;
    }

    /// <summary>A test that could not be bound was reported; reading goes on with another in its place.</summary>
    private AtomicTest Kept(AtomicTest? test)
    {
        failed |= test is null;
        return test ?? new OtherwiseTest(text.Location, "");
    }

    private Location From(int start) => cursor.Place(start, cursor.LastEnd);

    private string Source(int start) => cursor.Source(start, cursor.LastEnd);
}
