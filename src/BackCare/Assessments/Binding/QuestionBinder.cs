using System.Collections.Immutable;
using BackCare.Assessments.Conditions;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Binds questions in two passes: first what they are, then, when every name is known, their conditions.</summary>
internal sealed class QuestionBinder(Names names, CardBinder cards, Findings findings)
{
    private readonly OptionBinder options = new(names, cards, findings);
    private readonly List<(YamlMap Map, string Owner, ImmutableArray<string> Questions)> drafts = [];
    private readonly List<string> order = [];

    /// <summary>Declares every question and block of the list, in file order.</summary>
    public void Declare(IEnumerable<YamlMap> maps)
    {
        foreach (var map in maps)
        {
            if (map.Text("id") is not { } id)
            {
                continue;
            }

            if (map.Text("type") is not { } type || !AssessmentKeys.IsType(type.Value))
            {
                names.Broken.Add(id.Value);
                continue;
            }

            CheckKeys(map, id.Value, type.Value);
            var isBlock = type.Value == "statements";
            if (!names.Take(id, isBlock ? "a block of statements" : "a question"))
            {
                names.Broken.Add(id.Value);
                continue;
            }

            drafts.Add((map, id.Value, isBlock ? Statements(map, id) : [Single(map, id, type.Value)]));
        }
    }

    /// <summary>The questions in file order with their conditions.</summary>
    public ImmutableArray<Question> Bind()
    {
        foreach (var (map, owner, ids) in drafts.Where(d => !d.Questions.IsEmpty))
        {
            var askIf = Condition(map.Find("ask_if"), ConditionUse.AskIf, names.Questions[ids[0]].Place, owner);
            foreach (var id in ids)
            {
                names.Questions[id] = names.Questions[id] with { AskIf = askIf };
            }

            names.Questions[ids[^1]] = names.Questions[ids[^1]]
                with { Stop = Stop(map.Map("stop"), names.Questions[ids[^1]].Place + 1, owner) };
        }

        return [.. order.Select(id => names.Questions[id])];
    }

    private void CheckKeys(YamlMap map, string id, string type)
    {
        var known = AssessmentKeys.KeysOf(type);
        foreach (var entry in map.Entries.Where(e => AssessmentKeys.Question.Keys.Any(k => k.Name == e.Key.Text)
            && !known.Contains(e.Key.Text)))
        {
            findings.Add(AssessmentRules.KeyOfOtherType(entry.Key.Located, $"`{id}`, a question of type `{type}`"));
        }
    }

    private string Single(YamlMap map, Located<string> id, string type)
    {
        var ask = map.Text("ask") ?? id;
        var place = order.Count;
        Question question = type switch
        {
            "one_of" =>
                new OneOfQuestion(options.Options(map, id.Value, type)) { Id = id.Value, Location = id.Location, Ask = ask, Place = place },
            "any_of" =>
                new AnyOfQuestion(options.Options(map, id.Value, type)) { Id = id.Value, Location = id.Location, Ask = ask, Place = place },
            "yes_no" => options.YesNo(map, id, ask, place),
            "number" => new NumberQuestion(Range(map, id.Value, type)) { Id = id.Value, Location = id.Location, Ask = ask, Place = place },
            _ => Scale(map, id, ask, place),
        };
        return Add(question with { Why = map.Text("why"), Optional = map.Flag("optional"), Unscored = map.Flag("unscored") });
    }

    private ScaleQuestion Scale(YamlMap map, Located<string> id, Located<string> ask, int place)
    {
        var ends = map.Texts("ends");
        if (map.Find("ends") is null)
        {
            findings.Add(AssessmentRules.NeedsKey(map.Location, id.Value, "scale", "ends: [No pain, Worst pain]"));
        }
        else if (ends.Length != 2 && map.Find("ends") is YamlList)
        {
            findings.Add(AssessmentRules.TwoEnds(map.Find("ends")!.Location));
        }

        return new(Range(map, id.Value, "scale"), ends.FirstOrDefault(ask), ends.LastOrDefault(ask)) { Id = id.Value,
            Location = id.Location, Ask = ask, Place = place };
    }

    private ImmutableArray<string> Statements(YamlMap map, Located<string> id)
    {
        var shared = options.Options(map, id.Value, "statements");
        var items = map.Items("items").OfType<YamlMap>().ToList();
        if (items.Count == 0)
        {
            findings.Add(AssessmentRules.NeedsKey(map.Location, id.Value, "statements", "items: [{ id: sit, text: sitting }]"));
        }

        var named = items.Where(i => i.Text("id") is { } item && names.CheckOwn(item, "an item")).ToList();
        var taken = named.Where(i => names.Take(Joined(id, i.Text("id")!.Value), "an item")).ToList();
        var block =
            new Block(id.Value, id.Location, map.Text("ask")
                ?? id, map.Text("why"), shared, [.. taken.Select(i => Joined(id, i.Text("id")!.Value).Value)]);
        names.Blocks.Add(id.Value, block);
        return
        [
            .. taken.Select(item => Add(new StatementQuestion(block, item.Text("id")!.Value.Value)
            {
                Id = Joined(id, item.Text("id")!.Value).Value,
                Location = item.Text("id")!.Value.Location,
                Place = order.Count,
                Ask = item.Text("text") ?? id,
                Optional = item.Flag("optional") || map.Flag("optional"),
                Unscored = item.Flag("unscored") || map.Flag("unscored"),
            })),
        ];
    }

    private string Add(Question question)
    {
        names.Questions.Add(question.Id, question);
        order.Add(question.Id);
        return question.Id;
    }

    private WholeRange Range(YamlMap map, string id, string type)
    {
        if (map.Find("range") is YamlText text)
        {
            return BandWords.Whole(text, findings) ?? new(0, 1);
        }

        findings.Add(AssessmentRules.NeedsKey(map.Location, id, type, "range: 0 to 10"));
        return new(0, 1);
    }

    private Stop? Stop(YamlMap? map, int limit, string owner)
    {
        if (map?.Text("outcome") is not { } outcome)
        {
            return null;
        }

        if (!names.Outcomes.ContainsKey(outcome.Value))
        {
            findings.Add(AssessmentRules.UnknownOutcome(outcome, names.Outcomes.Keys));
        }

        return Condition(map.Find("if"), ConditionUse.Stop, limit, owner) is { } condition ? new(condition, outcome, map.Location) : null;
    }

    private Condition? Condition(YamlValue? value, ConditionUse use, int limit, string owner) =>
        value is YamlText text ? ConditionParser.Parse(text, new(names, use, limit, owner), findings) : null;

    private static Located<string> Joined(Located<string> block, Located<string> item) => new($"{block.Value}_{item.Value}", item.Location);
}
