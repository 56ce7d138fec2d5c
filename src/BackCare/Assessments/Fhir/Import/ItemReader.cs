using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>Walks through the items: finds the questions, blocks and scores that fit, and lists the others.</summary>
internal sealed class ItemReader(FhirElement root)
{
    private readonly FhirIds ids = new();

    private readonly OptionReader options = new(root);

    private readonly HashSet<string> linkIds = new(StringComparer.Ordinal);

    private readonly List<EntryDraft> entries = [];

    private readonly List<ScoreDraft> scores = [];

    /// <summary>In the order of the file. The items are still open, since conditions are read when all questions are known.</summary>
    public (ImmutableArray<EntryDraft> Entries, ImmutableArray<ScoreDraft> Scores) Read()
    {
        foreach (var item in root.List("item"))
        {
            Walk(item, [], 0);
        }

        return ([.. entries], [.. scores]);
    }

    /// <param name="item">The item.</param>
    /// <param name="outer">The items around it, outermost first.</param>
    /// <param name="groups">The number of groups among them.</param>
    private void Walk(FhirElement item, ImmutableArray<FhirElement> outer, int groups)
    {
        if (item.Text("linkId") is not { } linkId || !linkIds.Add(linkId))
        {
            item.Drop(item.Has("linkId") ? "the item is left out: its linkId is a duplicate" : "the item is left out: it has no linkId");
            return;
        }

        var type = item.Text("type") ?? "";
        if (item.Has("modifierExtension"))
        {
            item.Drop("the item is left out: a modifier extension changes its meaning");
        }
        else if (item.Extension(FhirUrls.CalculatedExpression) is not null || item.Extension(FhirUrls.Own + "score") is not null)
        {
            scores.Add(new(linkId, ids.Question(linkId), [.. outer, item]));
        }
        else if (type == "group")
        {
            Group(item, linkId, outer, groups);
            return;
        }
        else if (type == "display")
        {
            item.Drop($"the text “{item.Text("text")}” on its own is not supported in a self-check");
        }
        else
        {
            Question(item, linkId, type, outer);
        }

        Children(item, [.. outer, item], groups);
    }

    private void Children(FhirElement item, ImmutableArray<FhirElement> outer, int groups)
    {
        foreach (var child in item.List("item").Where(c => !QuestionReader.IsPart(c)))
        {
            if (outer[^1].Text("type") != "group" && child.Text("type") is not ("display" or null))
            {
                child.Lose("it is nested in another question, which is not supported in a self-check");
            }

            Walk(child, outer, groups);
        }
    }

    private void Question(FhirElement item, string linkId, string type, ImmutableArray<FhirElement> outer)
    {
        var gates = Gates(outer, item);
        if (new QuestionReader(options).Read(item, type, gates.IsEmpty) is not var (draft, body))
        {
            return;
        }

        var id = Named(item, linkId);
        entries.Add(new(gates, id, body, [draft with { Id = id }]));
    }

    private void Group(FhirElement item, string linkId, ImmutableArray<FhirElement> outer, int groups)
    {
        if (item.Flag("repeats") == true)
        {
            item.Lose("the group can be answered several times; it is asked only once");
        }

        if (item.Flag("required") == true)
        {
            item.Lose("`required` on a group is not supported in a self-check");
        }

        item.Pass("type", "linkId");
        item.Flag("repeats");
        item.Flag("required");
        QuestionReader.PassControl(item);
        if (BlockReader.Fits(item))
        {
            Block(item, Named(item, linkId), Gates(outer, item));
            return;
        }

        if (item.Words("text") is { } heading)
        {
            item.Lose($"the group heading “{heading}” is not supported in a self-check");
        }

        if (groups > 0)
        {
            item.Lose("a nested group is flattened");
        }

        Children(item, [.. outer, item], groups + 1);
    }

    private void Block(FhirElement item, string id, ImmutableArray<FhirElement> gates)
    {
        if (new BlockReader(options, ids).Read(item, id, gates.IsEmpty) is var (body, questions))
        {
            entries.Add(new(gates, id, body, questions));
            linkIds.UnionWith(questions.Select(q => q.LinkId));
        }
    }

    private string Named(FhirElement item, string linkId)
    {
        var id = ids.Question(linkId);
        if (id != linkId)
        {
            item.Lose($"the linkId “{linkId}” became `{id}`");
        }

        return id;
    }

    private static ImmutableArray<FhirElement> Gates(ImmutableArray<FhirElement> outer, FhirElement item) =>
        [.. outer.Add(item).Where(ConditionReader.IsGate)];
}
