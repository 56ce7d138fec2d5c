using System.Collections.Immutable;
using BackCare.Assessments.Conditions;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Binds scores, and finds the order in which they can be worked out.</summary>
internal sealed class ScoreBinder(AssessmentSyntax syntax, Names names, Findings findings)
{
    private static readonly ImmutableArray<string> Kinds = ["sum", "mean", "percent", "count", "lookup", "profile"];

    private readonly List<(Located<string> Id, YamlMap Map)> drafts = [];

    /// <summary>Declares the names of all scores.</summary>
    public void Declare()
    {
        foreach (var entry in syntax.Root.Map("scores")?.Entries ?? [])
        {
            if (names.Take(entry.Key.Located, "a score") && entry.Value is YamlMap map)
            {
                drafts.Add((entry.Key.Located, map));
                names.Scores.Add(entry.Key.Text, 0);
            }
        }
    }

    /// <summary>
    /// The scores that could be bound, in file order, with their indexes ordered so that each comes after those that it reads.
    /// </summary>
    public (ImmutableArray<Score> Scores, ImmutableArray<int> Order) Bind()
    {
        ImmutableArray<Score> scores = [.. drafts.Select(d => One(d.Id, d.Map)).OfType<Score>()];
        var order = new List<int>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var score in scores)
        {
            Visit(score);
        }

        return (scores, [.. order]);

        void Visit(Score score)
        {
            if (order.Exists(at => scores[at].Id == score.Id))
            {
                return;
            }

            if (!open.Add(score.Id))
            {
                findings.Add(AssessmentRules.ScoreCycle(score));
                return;
            }

            foreach (var read in ScoresRead(score.Kind).Distinct(StringComparer.Ordinal))
            {
                if (scores.FirstOrDefault(s => s.Id == read) is { } other)
                {
                    Visit(other);
                }
            }

            if (!order.Exists(at => scores[at].Id == score.Id))
            {
                order.Add(scores.IndexOf(score));
                names.Scores[score.Id] = Horizon(score.Kind);
            }
        }
    }

    private Score? One(Located<string> id, YamlMap map)
    {
        var present = Kinds.Where(k => map.Find(k) is not null).ToList();
        if (present.Count != 1)
        {
            findings.Add(AssessmentRules.NotOneKind(id, present));
            return null;
        }

        var key = present[0];
        CheckKeys(map, id.Value, key);
        var kind = Kind(map, key, id.Value);
        return kind is null ? null : new()
        {
            Id = id.Value,
            Location = id.Location,
            Kind = kind,
            Reverse = kind is PointsKind points ? Reverse(map, points.Items) : [],
            Missing = Missing(map, kind),
            Times = Number(map.Text("times"), id.Value),
            Plus = Number(map.Text("plus"), id.Value),
            Round = map.Text("round")?.Value switch { "half_up" => Rounding.HalfUp, "up" => Rounding.Up, "down" => Rounding.Down,
                "half_even" => Rounding.HalfEven, _ => null },
            Range = Range(map),
            Decimals = map.Number("decimals")?.Value,
        };
    }

    private void CheckKeys(YamlMap map, string id, string kind)
    {
        var countsConditions = kind == "count" && map.Find("count") is not YamlMap;
        foreach (var entry in map.Entries)
        {
            var fits = entry.Key.Text switch
            {
                "unanswered" => kind == "profile",
                "reverse" => kind is "sum" or "mean" or "percent" || (kind == "count" && !countsConditions),
                "missing" => kind is "sum" or "mean" or "percent",
                "times" or "plus" or "round" or "decimals" => kind != "profile",
                _ => true,
            };
            if (!fits)
            {
                findings.Add(AssessmentRules.KeyOfOtherType(entry.Key.Located, $"`{id}`, a `{kind}` score"));
            }
        }
    }

    private ScoreKind? Kind(YamlMap map, string key, string id) => key switch
    {
        "lookup" => Lookup(map.Map("lookup"), id),
        "count" when map.Map("count") is { } of => CountPoints(of, id),
        "count" => Count(map, id),
        _ => Items(map, key) is not { } items ? null : key switch
        {
            "sum" => new SumKind(Weighed(items, id)),
            "mean" => new MeanKind(Weighed(items, id)),
            "percent" => Percent(map, Weighed(items, id), id),
            _ => Profile(map, items),
        },
    };

    private CountKind? Count(YamlMap map, string id)
    {
        var context = new ConditionContext(names, ConditionUse.Count, int.MaxValue, id);
        ImmutableArray<Condition> conditions =
            [.. map.Items("count").OfType<YamlText>().Select(t => ConditionParser.Parse(t, context, findings)).OfType<Condition>()];
        if (map.Items("count").IsEmpty)
        {
            findings.Add(AssessmentRules.EmptyList(map.Find("count")!.Location, "count"));
        }

        return conditions.IsEmpty ? null : new(conditions);
    }

    private CountPointsKind? CountPoints(YamlMap of, string id) =>
        Items(of, "of") is { } items && of.Find("points") is YamlText words && BandWords.Parse(words, findings) is { } interval
            ? new(Weighed(items, id), interval)
            : null;

    private LookupKind? Lookup(YamlMap? map, string id)
    {
        if (map?.Text("from") is not { } from || map.Find("table") is not { } table)
        {
            return null;
        }

        if (!names.Scores.ContainsKey(from.Value) || from.Value == id)
        {
            findings.Add(AssessmentRules.UnknownScore(from.Location, from.Value, names.Scores.Keys.Where(s => s != id), null));
            return null;
        }

        if (table is YamlText file)
        {
            return syntax.Tables.TryGetValue(file.Text, out var rows) ? new(from.Value, rows.Rows) : null;
        }

        var keys = new HashSet<Rational>();
        return new(from.Value, [.. ((YamlMap)table).Entries
            .Select(e => LookupTables.Row(e.Key.Located, (e.Value as YamlText ?? e.Key).Located, keys, findings))
            .OfType<LookupRow>()]);
    }

    private PercentKind Percent(YamlMap map, ImmutableArray<string> items, string id)
    {
        var most = items.Select(i => (Id: i, PointRange.Of(names.Questions[i]).Most)).ToList();
        var drops = map.Map("missing")?.Text("fill")?.Value == "drop";
        var cause = drops ? most.Find(m => m.Most.Sign <= 0).Id : null;
        if (cause is not null || (most.Count > 0 && most.Aggregate(Rational.Zero, (sum, m) => sum + m.Most).Sign <= 0))
        {
            findings.Add(AssessmentRules.NoMaximum(map.Find("percent")!.Location, id, cause));
        }

        return new(items);
    }

    private ProfileKind Profile(YamlMap map, ImmutableArray<Located<string>> items)
    {
        foreach (var item in items)
        {
            var fits = names.Questions[item.Value] switch
            {
                AnyOfQuestion => false,
                NumberQuestion number => number.Range is { Low: >= 0, High: <= 9 },
                ScaleQuestion scale => scale.Range is { Low: >= 0, High: <= 9 },
                var question => question.Options.Length <= 9,
            };
            if (!fits)
            {
                findings.Add(AssessmentRules.NoDigit(item));
            }
        }

        return new([.. items.Select(i => i.Value)], map.Text("unanswered")?.Value is [>= '0' and <= '9' and var digit]
            ? digit - '0'
            : null);
    }

    /// <summary>The questions with the ids of a list, without duplicates; null after an error.</summary>
    private ImmutableArray<Located<string>>? Items(YamlMap map, string key)
    {
        var before = findings.Count;
        var written = map.Texts(key);
        var items = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var name in written)
        {
            if (names.Items(name.Value) is not { } questions)
            {
                names.ReportItem(name);
                continue;
            }

            if (names.Questions.TryGetValue(name.Value, out var named) && named.Unscored)
            {
                findings.Add(AssessmentRules.UnscoredItem(name));
            }

            foreach (var question in questions)
            {
                if (items.Any(i => i.Value == question))
                {
                    findings.Add(AssessmentRules.ItemTwice(name, question));
                }
                else
                {
                    items.Add(new(question, name.Location));
                }
            }
        }

        if (items.Count == 0 && findings.Count == before && !written.Any(w => names.Broken.Contains(w.Value)))
        {
            findings.Add(AssessmentRules.EmptyList(map.Find(key)?.Location ?? map.Location, key));
        }

        return findings.Count == before && items.Count > 0 ? items.ToImmutable() : null;
    }

    private ImmutableArray<string> Weighed(ImmutableArray<Located<string>> items, string id)
    {
        foreach (var item in items)
        {
            if (names.Questions[item.Value].Options.FirstOrDefault(o => o.Points is null && !o.Exclusive) is { } without)
            {
                findings.Add(AssessmentRules.NoPoints(item.Location, item.Value, without, id));
            }
        }

        return [.. items.Select(i => i.Value)];
    }

    private ImmutableArray<string> Reverse(YamlMap map, ImmutableArray<string> items)
    {
        var reversed = new List<string>();
        foreach (var name in map.Texts("reverse"))
        {
            var questions = names.Items(name.Value) ?? [];
            if (questions.IsEmpty || !questions.All(items.Contains))
            {
                findings.Add(AssessmentRules.NotAnItem(name, items.Concat(names.Blocks.Keys)));
                continue;
            }

            reversed.AddRange(questions);
        }

        return [.. reversed.Distinct(StringComparer.Ordinal)];
    }

    private MissingRule? Missing(YamlMap map, ScoreKind kind)
    {
        if (map.Map("missing") is not { } missing || missing.Number("at_most") is not { } atMost)
        {
            return null;
        }

        var fill = missing.Text("fill")?.Value switch { "zero" => Fill.Zero, "drop" => Fill.Drop, _ => Fill.Mean };
        if (fill == Fill.Drop && kind is SumKind)
        {
            findings.Add(AssessmentRules.NothingToDrop(missing.Text("fill")!.Value));
        }

        return new(atMost.Value, fill);
    }

    private Located<Interval>? Range(YamlMap map)
    {
        if (map.Find("range") is not YamlText text || BandWords.Parse(text, findings) is not { } interval)
        {
            return null;
        }

        if (interval is not { Low: not null, High: not null, LowIncluded: true, HighIncluded: true })
        {
            findings.Add(AssessmentRules.NoRange(text, null));
        }

        return new(interval, text.Location);
    }

    private Rational? Number(Located<string>? text, string id)
    {
        if (text is { } written && Rational.Parse(written.Value) is null)
        {
            findings.Add(AssessmentRules.NoNumber(written, $"`{id}`"));
        }

        return text is { } found ? Rational.Parse(found.Value) : null;
    }

    private IEnumerable<string> ScoresRead(ScoreKind kind) => kind switch
    {
        LookupKind lookup => [lookup.From],
        CountKind count => count.Conditions.SelectMany(c => c.Tests()).Select(ScoreRead).OfType<string>(),
        _ => [],
    };

    private string? ScoreRead(AtomicTest test) => test switch
    {
        ScoreTest score => score.Score,
        BandTest band => names.BandSets[band.BandSet].Of,
        _ => null,
    };

    /// <summary>The index after the last question that the score reads, directly or through other scores.</summary>
    private int Horizon(ScoreKind kind)
    {
        var questions = kind switch
        {
            PointsKind points => points.Items,
            ProfileKind profile => profile.Items,
            CountKind count => count.Conditions.SelectMany(c => c.Tests()).Select(t => t.QuestionRead()).OfType<string>(),
            _ => [],
        };
        return questions.Select(q => names.Questions[q].Place + 1)
            .Concat(ScoresRead(kind).Select(s => names.Scores.GetValueOrDefault(s)))
            .DefaultIfEmpty(0)
            .Max();
    }
}
