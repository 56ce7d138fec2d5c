using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>A score that is kept.</summary>
/// <param name="IsSure">True if it is available on every path.</param>
/// <param name="Items">Ids of the questions that it reads; empty where that is not known.</param>
/// <param name="Yaml">The value under its id.</param>
internal sealed record ScoreText(string LinkId, string Id, bool IsSure, ImmutableArray<string> Items, MapTree Yaml);

/// <summary>Reads calculated items: BackCare definitions, and FHIRPath that adds, weights or counts.</summary>
internal sealed class ScoreReader(FhirElement root, ItemIndex index, ImmutableArray<ItemDraft> questions)
{
    /// <summary>The scores that could be kept, in file order.</summary>
    public ImmutableArray<ScoreText> Read(ImmutableArray<ScoreDraft> drafts) => [.. drafts.Select(One).OfType<ScoreText>()];

    private ScoreText? One(ScoreDraft draft)
    {
        var item = draft.Element;
        var calculated = item.Extension(FhirUrls.CalculatedExpression)?.Object("valueExpression");
        var text = calculated?.Text("expression");
        calculated?.Pass("language");
        PassRest(item, draft.Id);
        var score = Own(draft, text) ?? (text is null ? null : Calculated(draft, text));
        if (score is null)
        {
            item.Lose("the score is left out: FHIRPath is only supported for sums, means, weights and counts");
        }

        return score;
    }

    private static void PassRest(FhirElement item, string id)
    {
        item.Pass("linkId", "type", "readOnly");
        item.Flag("required");
        item.Extension(FhirUrls.Hidden)?.Flag("valueBoolean");
        if (item.Text("text") is { } text && text != id)
        {
            item.Lose($"the text “{text}” of a score is not supported in a self-check");
        }
    }

    /// <summary>A BackCare definition counts only if the expression it matches is unchanged.</summary>
    private ScoreText? Own(ScoreDraft draft, string? expression)
    {
        if (draft.Element.Extension(FhirUrls.Own + "score") is not { } extension || TreeExtension.Read(extension) is not MapTree own)
        {
            return null;
        }

        if ((own[FhirUrls.OwnExpression] as TextTree)?.Text != expression)
        {
            draft.Element.Lose("the expression has changed since BackCare wrote it, so the original definition is not used");
            return null;
        }

        var yaml = own.Without(FhirUrls.OwnExpression);
        var list = (yaml["sum"] ?? yaml["mean"] ?? yaml["percent"] ?? (yaml["count"] as MapTree)?["of"]) as ListTree;
        ImmutableArray<string> items = [.. (list?.Items ?? []).OfType<TextTree>().Select(t => t.Text)];
        return new(draft.LinkId, draft.Id, items.Length > 0 && items.All(i => questions.Any(q => q.Id == i && q.IsSure)), items, yaml);
    }

    private ScoreText? Calculated(ScoreDraft draft, string expression)
    {
        var variables = Definitions(draft.Scopes);
        var reading = new ScoreReading(index, questions, variables).Of(expression);
        if (reading is null)
        {
            return null;
        }

        if (reading.AllZero)
        {
            draft.Element.Lose("without any answers, this sum is 0 in FHIR but unavailable in the self-check");
        }

        var isSure = reading.Items.All(i => i.IsSure) || reading.Conditions.Length > 0;
        return new(draft.LinkId, draft.Id, isSure, [.. reading.Items.Select(i => i.Id)], reading.Yaml());
    }

    private Dictionary<string, string> Definitions(ImmutableArray<FhirElement> scopes)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var expression in scopes.Prepend(root).SelectMany(s => s.List("extension")).Where(e => e.Text("url") == FhirUrls.Variable)
            .Select(e => e.Object("valueExpression")))
        {
            if (expression?.Text("name") is { } name && expression.Text("expression") is { } text)
            {
                expression.Pass("language");
                variables[name] = text;
            }
        }

        return variables;
    }
}
