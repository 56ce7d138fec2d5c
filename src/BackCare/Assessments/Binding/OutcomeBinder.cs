using System.Collections.Immutable;
using BackCare.Assessments.Conditions;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Binds outcomes: first their names, for stops and examples, then their conditions.</summary>
internal sealed class OutcomeBinder(Names names, CardBinder cards, Findings findings)
{
    private readonly List<(Located<string> Id, YamlMap Map)> drafts = [];

    /// <summary>The ids of all outcomes that could be declared, in file order.</summary>
    public IEnumerable<Located<string>> Declared => drafts.Select(d => d.Id);

    /// <summary>Declares every outcome and looks at the order of levels.</summary>
    public void Declare(IEnumerable<YamlMap> maps)
    {
        foreach (var map in maps)
        {
            if (map.Text("id") is not { } id || !names.CheckOwn(id, "an outcome"))
            {
                continue;
            }

            var word = map.Text("level");
            var level = LevelOf(map);
            if (!names.Outcomes.TryAdd(id.Value, level ?? Level.SelfCare))
            {
                findings.Add(AssessmentRules.NameTwice(id, "an outcome", drafts.Find(d => d.Id.Value == id.Value).Id.Location));
                continue;
            }

            if (level is { } own && word is { } at && drafts.LastOrDefault(d => LevelOf(d.Map) > own) is { Map: not null } milder)
            {
                findings.Add(AssessmentRules.OutcomeOrder(at, id.Value, milder.Id, names.Outcomes[milder.Id.Value]));
            }

            drafts.Add((id, map));
        }
    }

    /// <summary>The outcomes that could be bound, in file order.</summary>
    public ImmutableArray<Outcome> Bind()
    {
        var outcomes = ImmutableArray.CreateBuilder<Outcome>();
        foreach (var (id, map) in drafts)
        {
            foreach (var card in map.Texts("show"))
            {
                cards.Known(card);
            }

            if (map.Find("when") is YamlText text
                && ConditionParser.Parse(text, new(names, ConditionUse.When, int.MaxValue, id.Value), findings) is { } when)
            {
                outcomes.Add(One(id, map, when));
            }
        }

        for (var at = 0; at < outcomes.Count; at++)
        {
            if (outcomes[at].When is OtherwiseTest && outcomes.Skip(at + 1).FirstOrDefault(o => !o.OnlyStopped) is { } below)
            {
                findings.Add(AssessmentRules.OtherwiseNotLast(outcomes[at].When.Location, below.Id));
            }
        }

        return outcomes.ToImmutable();
    }

    /// <summary>The level; null for any other word, which the reader has reported.</summary>
    private static Level? LevelOf(YamlMap map) => Levels.Parse(map.Text("level")?.Value ?? "");

    private Outcome One(Located<string> id, YamlMap map, Condition when) => new()
    {
        Id = id.Value,
        Location = id.Location,
        Level = names.Outcomes[id.Value],
        Title = map.Text("title") ?? id,
        Text = map.Text("text") ?? id,
        When = when,
        Show = map.Texts("show"),
        Next = map.Texts("next"),
    };
}
