using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>
/// Reads <c>enableWhen</c> as a condition that means exactly the same. Where that cannot be, the whole condition is left out and listed:
/// the question is then always asked, which is the safe side.
/// </summary>
internal sealed class ConditionReader(ImmutableArray<ItemDraft> before, ImmutableArray<ScoreText> scores)
{
    private const string Always = "; the question is always asked";

    /// <summary>True if the item has a condition.</summary>
    public static bool IsGate(FhirElement item) =>
        item.Has("enableWhen")
            || item.Extension(FhirUrls.EnableWhenExpression) is not null
            || item.Extension(FhirUrls.Own + "ask_if") is not null;

    /// <summary>The conditions of all gates joined; null where none could be kept.</summary>
    public string? Of(ImmutableArray<FhirElement> gates)
    {
        var parts = gates.Select(One).OfType<(string Words, bool IsOr)>().DistinctBy(p => p.Words).ToList();
        return parts.Count == 0 ? null
            : parts.Count == 1 ? parts[0].Words
            : string.Join(" and ", parts.Select(p => p.IsOr ? $"({p.Words})" : p.Words));
    }

    private (string Words, bool IsOr)? One(FhirElement gate)
    {
        var lines = gate.List("enableWhen");
        var behavior = gate.Text("enableBehavior");
        if (lines.IsEmpty)
        {
            return Expression(gate);
        }

        if (gate.Extension(FhirUrls.EnableWhenExpression) is { } both)
        {
            both.Object("valueExpression")?.Pass("language", "expression");
            gate.Lose("it has both enableWhen and an expression; neither is kept" + Always);
            return Closed(lines);
        }

        if (lines.Length > 1 && behavior is not ("all" or "any"))
        {
            gate.Lose("several enableWhen conditions need an enableBehavior of `all` or `any`" + Always);
            return Closed(lines);
        }

        var isAny = lines.Length > 1 && behavior == "any";
        var tests = new List<ReadTest>();
        var answered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Line(line, answered, isAny) is not { } test)
            {
                return Closed(lines);
            }

            ReadTest.Add(tests, test, isAny);
        }

        return (string.Join(isAny ? " or " : " and ", tests), isAny && tests.Count > 1);
    }

    /// <summary>A BackCare condition counts only if the expression it matches is unchanged.</summary>
    private static (string, bool)? Expression(FhirElement gate)
    {
        var expression = gate.Extension(FhirUrls.EnableWhenExpression)?.Object("valueExpression");
        var text = expression?.Text("expression");
        expression?.Pass("language");
        var own = gate.Extension(FhirUrls.Own + "ask_if") is { } extension ? TreeExtension.Read(extension) as MapTree : null;
        if (own?["if"] is TextTree { Text: var words } && (own[FhirUrls.OwnExpression] as TextTree)?.Text == text)
        {
            return (words, words.Contains(" or ", StringComparison.Ordinal));
        }

        gate.Lose((own is null
            ? "enableWhenExpression contains FHIRPath, which is not supported"
            : "the enableWhen expression has changed since BackCare wrote it") + Always);
        return null;
    }

    private static (string, bool)? Closed(ImmutableArray<FhirElement> lines)
    {
        foreach (var line in lines)
        {
            line.Pass("question", "operator", "answerBoolean", "answerDecimal", "answerInteger", "answerDate", "answerDateTime",
                "answerTime", "answerString", "answerCoding", "answerQuantity", "answerReference");
            line.Close();
        }

        return null;
    }

    private ReadTest? Line(FhirElement line, HashSet<string> answered, bool isAny)
    {
        var linkId = line.Text("question");
        var sign = line.Text("operator") ?? "";
        if (scores.FirstOrDefault(s => s.LinkId == linkId) is { } score)
        {
            return Score(line, score, sign);
        }

        if (before.FirstOrDefault(q => q.LinkId == linkId) is not { } question)
        {
            line.Lose($"it reads “{linkId}”, which was left out or is not above it" + Always);
            return null;
        }

        if (sign == "exists")
        {
            return Exists(line, question, answered, isAny);
        }

        var isKnown = question.IsSure || answered.Contains(question.Id);
        if (sign == "!=" && !isKnown)
        {
            line.Lose($"`!=` reads “{linkId}”, which can be unanswered: FHIR tools disagree on what that means" + Always);
            return null;
        }

        if (Test(line, question, sign) is not { } test)
        {
            return null;
        }

        line.Close();
        answered.UnionWith(isAny ? [] : [question.Id]);
        return isKnown ? test : test with { Guard = $"answered({question.Id}) and " };
    }

    private static ReadTest? Exists(FhirElement line, ItemDraft question, HashSet<string> answered, bool isAny)
    {
        if (line.Flag("answerBoolean") is not { } exists)
        {
            line.Lose("`exists` needs answerBoolean" + Always);
            return null;
        }

        line.Close();
        answered.UnionWith(isAny || !exists ? [] : [question.Id]);
        return new(exists ? $"answered({question.Id})" : $"not answered({question.Id})");
    }

    private static ReadTest? Score(FhirElement line, ScoreText score, string sign)
    {
        var number = line.Number("answerDecimal") ?? line.Number("answerInteger");
        if (!score.IsSure || number is null || !Comparisons.Signs.Contains(sign))
        {
            line.Lose($"it reads the score “{score.LinkId}” in an unsupported way, or where it can be unavailable" + Always);
            return null;
        }

        line.Close();
        return new($"score.{score.Id} {sign} {number}");
    }

    private static ReadTest? Test(FhirElement line, ItemDraft question, string sign)
    {
        var test = question.IsNumeric ? Comparison(line, question, sign) : sign is "=" or "!=" ? Choice(line, question, sign) : null;
        if (test is null)
        {
            line.Lose($"the operator `{sign}` with this answer does not apply to “{question.LinkId}”" + Always);
        }

        return test;
    }

    private static ReadTest? Comparison(FhirElement line, ItemDraft question, string sign) =>
        line.Number("answerInteger") is not { } number ? null
        : sign == "!=" ? new($"not {question.Id} = {number}")
        : Comparisons.Signs.Contains(sign) ? new($"{question.Id} {sign} {number}")
        : null;

    private static ReadTest? Choice(FhirElement line, ItemDraft question, string sign)
    {
        var coding = line.Object("answerCoding");
        var (system, value) = (coding?.Text("system"), coding?.Text("code") ?? line.Text("answerString"));
        coding?.Pass("display");
        coding?.Close();
        value ??= line.Flag("answerBoolean") switch { true => "true", false => "false", null => line.Number("answerInteger")?.ToString() };
        var option = question.Options.FirstOrDefault(o => o.Value == value && (system is null || o.System is null || o.System == system));
        return option is null || (question.Type == "any_of" && sign == "!=") ? null
            : sign == "!=" ? new($"not {question.Id} is {option.Id}")
            : new(question.Id) { Verb = question.Type == "any_of" ? "includes" : "is", Options = [option.Id] };
    }
}
