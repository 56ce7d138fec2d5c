using System.Collections.Immutable;
using System.Globalization;
using BackCare.Assessments.Conditions;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Binds examples: the names in what they give and expect. Whether they come out right is the prover's matter.</summary>
internal sealed class ExampleBinder(Names names, Findings findings)
{
    /// <summary>The examples that could be bound, in file order.</summary>
    public ImmutableArray<Example> Bind(IEnumerable<YamlMap> maps) =>
    [
        .. from map in maps
           let name = map.Text("name")
           where name is not null && map.Map("given") is not null && map.Find("expect") is not null
           select new Example(name.Value, Given(map.Map("given")!), Expect(map.Find("expect")!), map.Location),
    ];

    private AnswerMap Given(YamlMap map)
    {
        var answers = ImmutableArray.CreateBuilder<(string, Answer)>();
        foreach (var entry in map.Entries)
        {
            var id = entry.Key.Text;
            if (names.Questions.TryGetValue(id, out var question))
            {
                answers.Add((id, AnswerOf(entry.Value, question)));
            }
            else if (!names.Broken.Contains(id))
            {
                var advice = names.Blocks.TryGetValue(id, out var block)
                    ? $"answer its items, such as `{block.Questions.FirstOrDefault()}`"
                    : null;
                findings.Add(AssessmentRules.UnknownInExample(entry.Key.Located, "question", names.Questions.Keys, advice));
            }
        }

        return new(answers.ToImmutable());
    }

    private static Answer AnswerOf(YamlValue value, Question question) => value switch
    {
        YamlList list when list.Items.All(i => i is YamlText) => new TicksAnswer([.. list.Items.Select(i => ((YamlText)i).Text)]),
        YamlText { IsEmpty: true } or YamlText { IsPlain: true, Text: "null" or "~" } => new OtherAnswer("null"),
        YamlText { IsPlain: true } text when question is NumberQuestion or ScaleQuestion => NumberOf(text.Text),
        YamlText text => new ChoiceAnswer(text.Text),
        _ => new OtherAnswer("{}"),
    };

    private static Answer NumberOf(string text) =>
        Rational.Parse(text) is not { } number ? new ChoiceAnswer(text)
        : number.IsWhole && long.TryParse(number.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? new NumberAnswer(whole)
        : new OtherAnswer(text);

    private Expectation Expect(YamlValue value) => value is YamlMap map
        ? new()
        {
            Outcome = Outcome(map.Text("outcome")),
            Level = map.Text("level") is { } word && Levels.Parse(word.Value) is { } level ? new(level, word.Location) : null,
            Path = List(map, "path", "question", names.Questions.Keys),
            Scores = Scores(map.Map("scores")),
            Bands = Bands(map.Map("bands")),
            Cards = List(map, "cards", "card", names.Cards.Keys),
        }
        : new() { Outcome = Outcome((value as YamlText)?.Located) };

    private Located<string>? Outcome(Located<string>? id)
    {
        if (id is { } written && !names.Outcomes.ContainsKey(written.Value))
        {
            findings.Add(AssessmentRules.UnknownInExample(written, "outcome", names.Outcomes.Keys, null));
        }

        return id;
    }

    private Located<ImmutableArray<string>>? List(YamlMap map, string key, string what, IEnumerable<string> known)
    {
        if (map.Find(key) is not { } value)
        {
            return null;
        }

        var ids = map.Texts(key);
        foreach (var id in ids.Where(i => !known.Contains(i.Value, StringComparer.Ordinal)))
        {
            findings.Add(AssessmentRules.UnknownInExample(id, what, known, null));
        }

        return new([.. ids.Select(i => i.Value)], value.Location);
    }

    private ImmutableArray<(string, Located<Rational?>)> Scores(YamlMap? map)
    {
        var scores = ImmutableArray.CreateBuilder<(string, Located<Rational?>)>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (!names.Scores.ContainsKey(entry.Key.Text))
            {
                findings.Add(AssessmentRules.UnknownInExample(entry.Key.Located, "score", names.Scores.Keys, null));
            }
            else if (entry.Value is YamlText text)
            {
                var number = Rational.Parse(text.Text, fraction: true);
                if (number is null && text.Text is not ("unavailable" or "null"))
                {
                    findings.Add(AssessmentRules.NoNumber(text.Located, $"`{entry.Key.Text}`"));
                }

                scores.Add((entry.Key.Text, new(number, text.Location)));
            }
        }

        return scores.ToImmutable();
    }

    private ImmutableArray<(string, Located<string>)> Bands(YamlMap? map)
    {
        var bands = ImmutableArray.CreateBuilder<(string, Located<string>)>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (!names.BandSets.TryGetValue(entry.Key.Text, out var set))
            {
                findings.Add(AssessmentRules.UnknownInExample(entry.Key.Located, "band set", names.BandSets.Keys, null));
            }
            else if (entry.Value is YamlText text)
            {
                if (set.Bands.All(b => b.Id != text.Text))
                {
                    findings.Add(AssessmentRules.UnknownInExample(text.Located, "band", set.Bands.Select(b => b.Id), null));
                }

                bands.Add((entry.Key.Text, text.Located));
            }
        }

        return bands.ToImmutable();
    }
}
