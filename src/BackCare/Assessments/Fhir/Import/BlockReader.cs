using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>Reads a group whose questions all share the same options as a block of statements.</summary>
internal sealed class BlockReader(OptionReader options, FhirIds ids)
{
    /// <summary>True if the group has a heading and only plain choices with equal options.</summary>
    public static bool Fits(FhirElement group)
    {
        var questions = Questions(group);
        return group.Has("text")
            && group.Flag("repeats") != true
            && questions.Length > 0
            && questions.All(q => IsStatement(q) && q.Agrees(questions[0], "answerOption") && q.Agrees(questions[0], "answerValueSet"))
            && questions.DistinctBy(q => q.LinkId).Count() == questions.Length
            && questions[..^1].All(q => q.Extension(FhirUrls.Own + "stop") is null);
    }

    /// <summary>The block's keys and its questions; null, with a loss, if the options cannot be converted.</summary>
    /// <param name="group">Fits.</param>
    /// <param name="id">The block's.</param>
    /// <param name="isAlways">True if nothing decides whether it is asked.</param>
    public (MapTree Body, ImmutableArray<ItemDraft> Questions)? Read(FhirElement group, string id, bool isAlways)
    {
        var questions = Questions(group);
        if (options.Read(questions[0]) is not { } shared)
        {
            group.Lose("the other questions of this group have the same options and are left out too");
            return null;
        }

        var items = ImmutableArray.CreateBuilder<Tree>();
        var drafts = ImmutableArray.CreateBuilder<ItemDraft>();
        foreach (var question in questions)
        {
            var isOptional = question.Flag("required") != true;
            var item = Item(question, id);
            drafts.Add(new(question.LinkId!, $"{id}_{item}", "statements", isAlways && !isOptional, [.. shared.Select(o => o.Draft)]));
            items.Add(Tree.Map(
                ("id", item),
                ("text", question.Words("text") ?? question.LinkId!),
                ("optional", isOptional ? "true" : null),
                ("unscored", QuestionReader.Own(question, "unscored"))));
        }

        var body = Tree.Map(
            ("ask", group.Words("text")),
            ("why", QuestionReader.Part(group, "help")),
            ("type", "statements"),
            ("options", new ListTree([.. shared.Select(o => o.Yaml)])),
            ("items", new ListTree(items.ToImmutable())),
            ("stop", QuestionReader.Own(questions[^1], "stop")));
        foreach (var question in questions)
        {
            question.Pass("type", "answerOption", "answerValueSet");
            QuestionReader.PassControl(question);
            question.Close();
        }

        return (body, drafts.ToImmutable());
    }

    private string Item(FhirElement question, string block)
    {
        var name = FhirIds.Item(question.LinkId!, block);
        var item = name;
        for (var number = 2; !ids.Take($"{block}_{item}"); number++)
        {
            item = $"{name}_{FhirExtensions.Text(number)}";
        }

        if ($"{block}_{item}" != question.LinkId)
        {
            question.Lose($"the linkId “{question.LinkId}” became `{block}_{item}`");
        }

        return item;
    }

    private static ImmutableArray<FhirElement> Questions(FhirElement group) =>
        [.. group.List("item").Where(i => !QuestionReader.IsPart(i))];

    private static bool IsStatement(FhirElement item) =>
        item.Text("type") == "choice"
        && item.Text("linkId") is not null
        && item.Flag("repeats") != true
        && item.Flag("readOnly") != true
        && !item.Has("item")
        && !item.Has("modifierExtension")
        && !ConditionReader.IsGate(item)
        && item.Extension(FhirUrls.Hidden) is null
        && item.Extension(FhirUrls.Own + "type") is null
        && item.Extension(FhirUrls.CalculatedExpression) is null
        && item.Extension(FhirUrls.Own + "score") is null;
}
