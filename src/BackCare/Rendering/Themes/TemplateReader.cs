using System.Collections.Immutable;
using BackCare.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace BackCare.Rendering.Themes;

/// <summary>Parses templates and reports every feature that themes cannot use, so that rendering never sees one.</summary>
internal sealed class TemplateReader(ThemeNames names, Findings findings)
{
    /// <summary>The functions whose first argument must be a literal, so that it can be checked here.</summary>
    private static readonly ImmutableArray<string> Literal = ["include", "shared", "asset", "t"];

    private const string Instead = "use only values, `if`, `for`, `case` and `include`";

    private readonly List<Located<string>> includes = [];

    /// <summary>The template; null if it has an error.</summary>
    public ThemeTemplate? Read(ThemeFile file, string text)
    {
        var before = findings.Count;
        var parsed = Template.Parse(text, file.Path, new ParserOptions { ExpressionDepthLimit = 50 });
        foreach (var message in parsed.Messages.Where(m => m.Type == ParserMessageType.Error))
        {
            findings.Add(RenderingRules.NotTemplate(TemplatePlace.Of(message.Span, text), message.Message));
        }

        if (parsed.HasErrors || parsed.Page is not { } page)
        {
            return null;
        }

        includes.Clear();
        Walk(page);
        return findings.Count > before
            ? null
            : new($"{file.Folder}/{file.Key}", page, [.. includes.DistinctBy(i => i.Value)]);
    }

    private void Walk(ScriptNode node)
    {
        var before = findings.Count;
        Judge(node);
        if (findings.Count > before)
        {
            return;
        }

        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child)
            {
                Walk(child);
            }
        }
    }

    private void Judge(ScriptNode node)
    {
        switch (node)
        {
            case ScriptFunctionCall call:
                Call(call);
                break;
            case ScriptPipeCall:
                Refuse(node, "a pipe (`|`)", "pass the value to the function: `asset \"site.css\"`");
                break;
            case ScriptVariableGlobal { Name: "include" or "shared" } word when word.Parent is not ScriptFunctionCall:
                Refuse(node, $"`{word.Name}` without a name", $"write `{{{{ {word.Name} \"header\" }}}}`");
                break;
            case ScriptAssignExpression { Target: not ScriptVariableLocal }:
                Refuse(node, "setting a value that other templates see", "use a variable of this template, with a `$`: `$name = …`");
                break;
            case ScriptBinaryExpression { Operator: var sign } sum when !IsAllowed(sign, sum):
                Refuse(node, "this calculation", "compare values, join conditions with `&&` and `||`, or add a literal number such as `1`");
                break;
            case ScriptCaptureStatement:
                Refuse(node, "`capture`", "print the text where it belongs, or move it to a partial");
                break;
            case ScriptImportStatement or ScriptReadOnlyStatement or ScriptWithStatement or ScriptWrapStatement or ScriptWhileStatement
                or ScriptTableRowStatement or ScriptFunction or ScriptAnonymousFunction or ScriptThisExpression
                    or ScriptIncrementDecrementExpression
                or ScriptInterpolatedStringExpression or ScriptObjectInitializerExpression:
                Refuse(node, $"`{FirstWord(node)}`", Instead);
                break;
            default:
                if (!IsPlain(node))
                {
                    Refuse(node, "this part of the template language", Instead);
                }

                break;
        }
    }

    private void Call(ScriptFunctionCall call)
    {
        if (call.Target is not ScriptVariableGlobal { Name: var function } || !Literal.Contains(function, StringComparer.Ordinal))
        {
            return;
        }

        if (call.Arguments.Count == 0 || call.Arguments[0] is not ScriptLiteral { Value: string name } literal)
        {
            Refuse(call, $"`{function}` with a computed name", $"write the name in quotation marks: `{function} \"name\"`");
            return;
        }

        var at = TemplatePlace.Of(literal.Span);
        switch (function)
        {
            case "asset" when !names.Assets.Contains(name):
                findings.Add(RenderingRules.NoSuchAsset(at, name, Spelling.DidYouMean(name, names.Assets)));
                break;
            case "t" when !names.Strings.Contains(name):
                findings.Add(RenderingRules.NoSuchString(at, name, Spelling.DidYouMean(name, names.Strings)));
                break;
            case "include" or "shared":
                Include(call, function, new(name, at));
                break;
        }
    }

    private void Include(ScriptFunctionCall call, string function, Located<string> name)
    {
        if (call.Parent is not ScriptExpressionStatement)
        {
            Refuse(call, $"`{function}` inside an expression", $"give it a tag of its own: `{{{{ {function} \"{name.Value}\" }}}}`");
        }
        else if (!names.Partials.Contains(name.Value))
        {
            findings.Add(RenderingRules.NoSuchPartial(name.Location, name.Value, Spelling.DidYouMean(name.Value, names.Partials)));
        }
        else
        {
            includes.Add(name);
        }
    }

    private void Refuse(ScriptNode node, string what, string instead) =>
        findings.Add(RenderingRules.NotAllowed(TemplatePlace.Of(node.Span), what, instead));

    /// <summary>True for the parts of the language that themes can use.</summary>
    private static bool IsPlain(ScriptNode node) => node
        is ScriptPage or ScriptBlockStatement or ScriptRawStatement or ScriptEscapeStatement or ScriptExpressionStatement
            or ScriptNopStatement
        or ScriptEndStatement or ScriptIfStatement or ScriptElseStatement or ScriptForStatement or ScriptCaseStatement
            or ScriptWhenStatement
        or ScriptBreakStatement or ScriptContinueStatement or ScriptBinaryExpression or ScriptUnaryExpression or ScriptNestedExpression
        or ScriptConditionalExpression or ScriptMemberExpression or ScriptIndexerExpression or ScriptVariable or ScriptLiteral
        or ScriptAssignExpression or ScriptNamedArgument or ScriptList or ScriptToken or ScriptIdentifier or ScriptVerbatim;

    /// <summary>True for operators that cannot make a text or list grow faster than the template itself.</summary>
    private static bool IsAllowed(ScriptBinaryOperator sign, ScriptBinaryExpression sum) => sign switch
    {
        ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.EmptyCoalescing => true,
        ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual => true,
        ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual => true,
        ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual => true,
        ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract =>
            sum.Left is ScriptLiteral { Value: int } || sum.Right is ScriptLiteral { Value: int },
        _ => false,
    };

    private static string FirstWord(ScriptNode node) => node switch
    {
        ScriptImportStatement => "import",
        ScriptReadOnlyStatement => "readonly",
        ScriptWithStatement => "with",
        ScriptWrapStatement => "wrap",
        ScriptTableRowStatement => "tablerow",
        ScriptWhileStatement => "while",
        ScriptFunction => "func",
        ScriptAnonymousFunction => "do",
        ScriptThisExpression => "this",
        ScriptIncrementDecrementExpression => "++",
        ScriptInterpolatedStringExpression => "$\"\"",
        _ => "{}",
    };
}
