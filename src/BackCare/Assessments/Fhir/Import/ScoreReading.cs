using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>What a FHIRPath expression over answers comes to.</summary>
/// <param name="Items">The questions whose points it reads, each once.</param>
internal sealed record ReadScore(ImmutableArray<ItemDraft> Items)
{
    /// <summary>For a count: one condition each; <see cref="Items"/> then contains the questions that they read.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>True if missing items count as nothing, as in <c>sum()</c>; false if they make it empty, as in <c>a + b</c>.</summary>
    public bool Skips { get; init; }

    public bool IsMean { get; init; }

    public Rational? Times { get; init; }

    public Rational? Plus { get; init; }

    public string? Round { get; init; }

    /// <summary>True if FHIR still returns a number with missing answers.</summary>
    public bool AllZero => Skips && !IsMean && Conditions.IsEmpty && Items.All(i => !i.IsSure);

    /// <summary>The value under the score's id.</summary>
    public MapTree Yaml()
    {
        var fill = Skips && Items.Any(i => !i.IsSure)
            ? Tree.Map(("at_most", FhirExtensions.Text(Items.Length - 1)), ("fill", IsMean ? "drop" : "zero"))
            : null;
        var kind = Conditions.IsEmpty ? IsMean ? "mean" : "sum" : "count";
        return Tree.Map(
            (kind, Tree.Texts(Conditions.IsEmpty ? Items.Select(i => i.Id) : Conditions)),
            ("missing", Conditions.IsEmpty ? fill : null),
            ("times", Times?.ToString()),
            ("plus", Plus?.ToString()),
            ("round", Round));
    }
}

/// <summary>Recognises sums of weights, means and counts of answers.</summary>
internal sealed class ScoreReading(ItemIndex index, ImmutableArray<ItemDraft> questions, Dictionary<string, string> variables)
{
    private const int DeepestVariable = 8;

    private int depth;

    /// <summary>Null for any other expression.</summary>
    public ReadScore? Of(string expression) => FhirPathParser.Parse(expression) is { } node ? Score(node) : null;

    private ReadScore? Score(FhirPathNode node) => node switch
    {
        VariableNode variable => Defined(variable.Name),
        BinaryNode { Sign: "+" } sum => Plus(sum),
        BinaryNode { Sign: "*", Right: NumberNode number } product => Scaled(Score(product.Left), number.Number),
        BinaryNode { Sign: "*", Left: NumberNode number } product => Scaled(Score(product.Right), number.Number),
        BinaryNode { Sign: "/", Right: NumberNode { Number: { Sign: > 0 } number } } quotient => Divided(Score(quotient.Left), number),
        CallNode { Name: "sum", Arguments: [] } sum => Points(sum.Focus) is { } items ? new(items) { Skips = true } : null,
        CallNode { Name: "aggregate" } sum => IsAdding(sum) && Points(sum.Focus) is { } items ? new(items) { Skips = true } : null,
        CallNode { Name: "avg", Arguments: [] } mean =>
            Points(mean.Focus) is { } items && items.All(i => i.Type != "any_of") ? new(items) { Skips = true, IsMean = true } : null,
        CallNode { Name: "count", Arguments: [] } count => Count(count.Focus),
        CallNode { Name: "round" or "ceiling" or "truncate" or "floor" } rounded => Rounded(rounded),
        _ => Points(node) is [{ Type: not "any_of" } one] ? new([one]) : null,
    };

    private ReadScore? Defined(string name)
    {
        if (!variables.TryGetValue(name, out var expression) || ++depth > DeepestVariable)
        {
            return null;
        }

        var score = Of(expression);
        depth--;
        return score;
    }

    private ReadScore? Plus(BinaryNode sum)
    {
        if (sum.Right is NumberNode number)
        {
            return Score(sum.Left) is { Round: null } left ? left with { Plus = (left.Plus ?? 0) + number.Number } : null;
        }

        var (a, b) = (Score(sum.Left), Score(sum.Right));
        if (a is not { Times: null, Plus: null, Round: null, IsMean: false }
            || b is not { Times: null, Plus: null, Round: null, IsMean: false }
            || a.Conditions.IsEmpty != b.Conditions.IsEmpty)
        {
            return null;
        }

        var agree = a.Skips == b.Skips || a.Items.Concat(b.Items).All(i => i.IsSure);
        var isOnce = !a.Conditions.IsEmpty || !a.Items.Any(b.Items.Contains);
        return agree && isOnce
            ? new([.. a.Items.Union(b.Items)]) { Skips = a.Skips, Conditions = [.. a.Conditions, .. b.Conditions] }
            : null;
    }

    private static ReadScore? Scaled(ReadScore? score, Rational times) =>
        score is { Plus: null, Round: null } ? score with { Times = (score.Times ?? 1) * times } : null;

    private static ReadScore? Divided(ReadScore? score, Rational by)
    {
        if (score is { Skips: false, IsMean: false, Times: null, Plus: null, Round: null, Conditions.IsEmpty: true }
            && by == score.Items.Length)
        {
            return score with { IsMean = true };
        }

        var times = 1 / by;
        return times.ToString().Contains('/', StringComparison.Ordinal) ? null : Scaled(score, times);
    }

    private ReadScore? Rounded(CallNode call)
    {
        var score = call.Focus is null ? null : Score(call.Focus);
        var isWhole = call.Arguments.IsEmpty || (call.Name == "round" && call.Arguments is [NumberNode { Number.Sign: 0 }]);
        var mayBeNegative = score is null
            || score.Times?.Sign < 0
            || score.Plus?.Sign < 0
            || score.Items.Any(i => i.IsNumeric || i.Options.Any(o => o.Points?.Sign < 0));
        return score is { Round: null } && isWhole && !mayBeNegative
            ? score with { Round = call.Name switch { "round" => "half_up", "ceiling" => "up", _ => "down" } }
            : null;
    }

    /// <summary>The questions whose points a path returns.</summary>
    private ImmutableArray<ItemDraft>? Points(FhirPathNode? node) => node switch
    {
        VariableNode variable when variables.TryGetValue(variable.Name, out var expression) && depth < DeepestVariable =>
            Points(FhirPathParser.Parse(expression)),
        CallNode { Name: "weight" or "ordinal", Arguments: [], Focus: { } focus } => Weighed(focus),
        MemberNode { Name: "value" or "valueInteger" or "valueDecimal", Focus: { } answers } =>
            Questions(answers) is { } all && all.All(q => q.IsNumeric) ? all : null,
        _ => null,
    };

    private ImmutableArray<ItemDraft>? Weighed(FhirPathNode focus)
    {
        var answers = focus is MemberNode { Name: "value" or "valueCoding", Focus: { } inner } ? inner : focus;
        return Questions(answers) is { } all && all.All(q => !q.IsNumeric && q.HasPoints) ? all : null;
    }

    /// <summary>The questions that <c>….answer</c> refers to; null if one of the items was left out.</summary>
    private ImmutableArray<ItemDraft>? Questions(FhirPathNode answers)
    {
        if (answers is not MemberNode { Name: "answer", Focus: { } items } || Selection(items) is not { } linkIds)
        {
            return null;
        }

        var asking = linkIds.Where(l => index.Children(l).IsEmpty || questions.Any(q => q.LinkId == l)).ToList();
        var found = asking.Select(l => questions.FirstOrDefault(q => q.LinkId == l)).ToList();
        return found.Contains(null) || found.Count == 0 ? null : [.. found.OfType<ItemDraft>()];
    }

    /// <summary>The linkIds that a path over items selects; null if the path is not understood.</summary>
    private List<string>? Selection(FhirPathNode node)
    {
        switch (node)
        {
            case MemberNode { Name: "item", Focus: VariableNode { Name: "resource" or "context" } or null }:
                return [.. index.Top];
            case MemberNode { Name: "item", Focus: { } focus }:
                return Selection(focus)?.SelectMany(l => index.Children(l)).ToList();
            case CallNode { Name: "descendants", Arguments: [], Focus: VariableNode { Name: "resource" or "context" } }:
            case CallNode { Name: "repeat", Arguments: [MemberNode { Name: "item", Focus: null }],
                Focus: VariableNode { Name: "resource" or "context" } }:
                return [.. index.All];
            case CallNode { Name: "where", Arguments: [var test], Focus: { } focus }:
                return Selection(focus) is { } all && Chosen(test) is var (linkIds, isNegated)
                    ? [.. all.Where(l => linkIds.Contains(l) != isNegated)]
                    : null;
            default:
                return null;
        }
    }

    private static (List<string> LinkIds, bool IsNegated)? Chosen(FhirPathNode test) => test switch
    {
        BinaryNode { Sign: "or", Left: var left, Right: var right } when Chosen(left) is (var a, false)
            && Chosen(right) is (var b, false) => ([.. a, .. b], false),
        BinaryNode { Sign: "=" or "!=", Left: MemberNode { Name: "linkId", Focus: null }, Right: TextNode text } equal =>
            ([text.Text], equal.Sign == "!="),
        BinaryNode { Sign: "in", Left: MemberNode { Name: "linkId", Focus: null }, Right: var list } when Texts(list) is { } texts =>
            (texts, false),
        _ => null,
    };

    private static List<string>? Texts(FhirPathNode list) => list switch
    {
        TextNode text => [text.Text],
        BinaryNode { Sign: "|", Left: var left, Right: TextNode last } when Texts(left) is { } all => [.. all, last.Text],
        _ => null,
    };

    private ReadScore? Count(FhirPathNode? node)
    {
        var (answers, option) = node switch
        {
            CallNode { Name: "where", Arguments: [BinaryNode { Sign: "=", Left: var left, Right: TextNode code }], Focus: { } focus }
                when IsCode(left) => (focus, code.Text),
            _ => (node, null),
        };
        answers = answers is MemberNode { Name: "value" or "valueCoding", Focus: { } inner } ? inner : answers;
        if (answers is CallNode { Name: "where",
            Arguments: [CallNode { Name: "exists", Focus: MemberNode { Name: "answer", Focus: null } }], Focus: { } items }
                && option is null)
        {
            answers = new MemberNode(items, "answer");
        }

        if (answers is null || Questions(answers) is not { } all || (option is null && all.Any(q => q.Type == "any_of")))
        {
            return null;
        }

        var conditions = all.Select(q => Condition(q, option)).ToList();
        return conditions.Contains(null) ? null : new(all) { Conditions = [.. conditions.OfType<string>()] };
    }

    private static string? Condition(ItemDraft question, string? code)
    {
        if (code is null)
        {
            return $"answered({question.Id})";
        }

        var option = question.Options.FirstOrDefault(o => o.Value == code);
        return option is null ? null : $"{question.Id} {(question.Type == "any_of" ? "includes" : "is")} {option.Id}";
    }

    private static bool IsCode(FhirPathNode node) =>
        node is MemberNode { Name: "code", Focus: null or MemberNode { Name: "value" or "valueCoding", Focus: null } };

    private static bool IsAdding(CallNode call) =>
        call.Arguments is [BinaryNode { Sign: "+", Left: MemberNode { Name: "$this", Focus: null },
            Right: MemberNode { Name: "$total", Focus: null } }, NumberNode { Number.Sign: 0 }];
}
