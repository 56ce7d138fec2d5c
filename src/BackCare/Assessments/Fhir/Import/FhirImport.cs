using System.Collections.Immutable;
using System.Text.Json;
using BackCare.Assessments.Fhir.Format;
using BackCare.Files;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>
/// Reads an HL7 FHIR R4 Questionnaire as a self-check. What fits is kept, everything else is listed with its linkId, and nothing is
/// guessed: no bytes make it throw.
/// </summary>
public static class FhirImport
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private static readonly ImmutableArray<string> OwnKeys =
        ["for", "not_for", "licence", "reviewed", "sources", "policy", "monotone", "longest", "show_scores", "cards", "bands", "outcomes",
            "examples"];

    /// <summary>The self-check with its losses, or why these bytes are no questionnaire.</summary>
    public static FhirImported Read(ReadOnlyMemory<byte> bytes)
    {
        var (text, invalidAt) = SourceText.Decode(bytes.Span);
        if (text is null)
        {
            return Failed(new(0, 0, "$", $"the file is not UTF-8: invalid byte at offset {FhirExtensions.Text(invalidAt)}"));
        }

        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return FhirJson.Error(json.RootElement) is { } error ? Failed(error) : Questionnaire(json.RootElement);
        }
        catch (JsonException e)
        {
            return Failed(new((int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? -1) + 1, e.Path is { Length: > 0 } path
                ? path
                : "$", FhirJson.Explain(e)));
        }
    }

    private static FhirImported Failed(FhirError error) => new(null, [], error);

    private static FhirImported Questionnaire(JsonElement json)
    {
        var losses = new List<Loss>();
        var root = new FhirElement(json, "$", null, losses);
        root.Pass("resourceType", "item");
        if (root.Text("url")?.StartsWith(FhirUrls.Own, StringComparison.Ordinal) == true)
        {
            root.Pass("id", "name", "subjectType");
        }
        else
        {
            root.Unread("url");
        }

        var (entries, drafts) = new ItemReader(root).Read();
        var index = new ItemIndex(root);
        var scores = new ScoreReader(root, index, [.. entries.SelectMany(e => e.Questions)]).Read(drafts);
        var questions = Questions(entries, scores);
        Close(root);
        var head = Head(root);
        var own = OwnKeys.Select(key => (key, Value: QuestionReader.Own(root, key))).Where(o => o.Value is not null)
            .ToDictionary(o => o.key, o => o.Value!, StringComparer.Ordinal);
        var yaml = Whole(root, head, own, questions, scores);
        root.Close();
        return new(TreeYaml.Write(yaml), [.. losses.Order()], null);
    }

    private static void Close(FhirElement element)
    {
        foreach (var item in element.List("item"))
        {
            item.Close();
            Close(item);
        }
    }

    private static ListTree Questions(ImmutableArray<EntryDraft> entries, ImmutableArray<ScoreText> scores)
    {
        var questions = ImmutableArray.CreateBuilder<Tree>();
        ImmutableArray<ItemDraft> before = [];
        foreach (var entry in entries)
        {
            ImmutableArray<ScoreText> finished = [.. scores.Where(s => s.Items.All(i => before.Any(q => q.Id == i)))];
            var askIf = new ConditionReader(before, finished).Of(entry.Gates);
            questions.Add(new MapTree([.. Tree.Map(("id", entry.Id), ("ask_if", askIf)).Entries, .. entry.Body.Entries]));
            before = before.AddRange(entry.Questions);
        }

        return new(questions.ToImmutable());
    }

    private static MapTree Head(FhirElement root)
    {
        var version = root.Text("version");
        var isWhole = version is { Length: < 10 } && version[0] != '0' && version.All(char.IsAsciiDigit);
        if (!isWhole)
        {
            root.Lose(version is null
                ? "there is no version; the self-check starts with version 1"
                : $"the version “{version}” is not a whole number; the self-check starts with version 1");
        }

        if (root.Text("status") is { } status and not "draft")
        {
            root.Lose($"the status “{status}” is not supported in a self-check");
        }

        return Tree.Map(
            ("title", root.Text("title") ?? Missing(root, "title")),
            ("description", root.Text("description") ?? Missing(root, "description")),
            ("version", isWhole ? version : "1"),
            ("intended_use", root.Text("purpose") ?? Missing(root, "intended_use")));
    }

    private static MapTree Whole(FhirElement root, MapTree head, Dictionary<string, Tree> own, ListTree questions,
        ImmutableArray<ScoreText> scores)
    {
        var reviewedOn = root.Text("lastReviewDate") is { Length: 10 } day && Yaml.CivilDate.TryParse(day, out _) ? day : null;
        return new([
            .. head.Entries,
            ("for", Own("for", Placeholders.Words)!),
            .. Optional("not_for"),
            ("licence", Own("licence", Placeholders.Licence)!),
            ("reviewed", Own("reviewed", Placeholders.Review(reviewedOn))!),
            ("sources", Own("sources", Placeholders.Sources)!),
            .. Optional("policy"),
            .. Optional("monotone"),
            .. Optional("longest"),
            .. Optional("show_scores"),
            .. Optional("cards"),
            ("questions", questions),
            .. scores.IsEmpty
                ? []
                : (ImmutableArray<(string, Tree)>)[("scores", new MapTree([.. scores.Select(s => (s.Id, (Tree)s.Yaml))]))],
            .. Optional("bands"),
            ("outcomes", Own("outcomes", Placeholders.Outcomes)!),
            ("examples", WithAnswers(Own("examples", Placeholders.Examples)!)),
        ]);

        Tree Own(string key, Tree placeholder)
        {
            if (own.TryGetValue(key, out var value))
            {
                return value;
            }

            Missing(root, key);
            return placeholder;
        }

        ImmutableArray<(string, Tree)> Optional(string key) => own.TryGetValue(key, out var value) ? [(key, value)] : [];
    }

    private static Tree Missing(FhirElement root, string key)
    {
        root.Lose($"`{key}` must be filled in: the questionnaire does not contain it");
        return Placeholders.Words;
    }

    /// <summary>FHIR has no empty element, so an example without answers comes back without <c>given</c>.</summary>
    private static Tree WithAnswers(Tree examples) => examples is not ListTree list ? examples : new ListTree([
        .. list.Items.Select(i => i is MapTree map && map["given"] is null
            ? new MapTree([.. map.Entries.TakeWhile(e => e.Key != "expect"), ("given", new MapTree([])),
                .. map.Entries.SkipWhile(e => e.Key != "expect")])
            : i),
    ]);
}
