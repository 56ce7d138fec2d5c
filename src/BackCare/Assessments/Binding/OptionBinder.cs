using System.Collections.Immutable;
using BackCare.Assessments.Conditions;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Binds the options of one question or block.</summary>
internal sealed class OptionBinder(Names names, CardBinder cards, Findings findings)
{
    /// <summary>
    /// The options as written under <c>options</c>, or those of the question that it names; with an error, those that could be read.
    /// </summary>
    public ImmutableArray<Option> Options(YamlMap question, string id, string type)
    {
        var value = question.Find("options");
        if (value is null)
        {
            findings.Add(AssessmentRules.NeedsKey(question.Location, id, type, "options: [ … ]"));
            return [];
        }

        var options = value is YamlText same ? SameAs(same, type) : Listed(question, type);
        if (options is { } found && found.Length < (type == "any_of" ? 1 : 2) && value is YamlList { Items.Length: < 2 })
        {
            findings.Add(AssessmentRules.TooFewOptions(value.Location, id));
        }

        return options ?? [];
    }

    /// <summary>Yes and no, with the points and flags under their names.</summary>
    public YesNoQuestion YesNo(YamlMap question, Located<string> id, Located<string> ask, int place)
    {
        return new(Answer("yes"), Answer("no")) { Id = id.Value, Location = id.Location, Ask = ask, Place = place };

        Option Answer(string answer) => new()
        {
            Id = answer,
            Location = id.Location,
            Points = Number(question.Map("points"), answer, $"`{id.Value}`"),
            RedFlag = cards.Flag(question.Map("red_flag")?.Map(answer)),
        };
    }

    /// <summary>An exact decimal; null if absent and, with a finding, if not a decimal.</summary>
    public Rational? Number(YamlMap? map, string key, string owner)
    {
        if (map?.Text(key) is not { } text)
        {
            return null;
        }

        var number = Rational.Parse(text.Value);
        if (number is null)
        {
            findings.Add(AssessmentRules.NoNumber(text, owner));
        }

        return number;
    }

    private ImmutableArray<Option>? SameAs(YamlText same, string type)
    {
        if (same.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not ["same", "as", var name])
        {
            findings.Add(AssessmentRules.NoSameAs(same));
            return null;
        }

        var options = names.Questions.TryGetValue(name, out var question) && question is not YesNoQuestion ? question.Options
            : names.Blocks.TryGetValue(name, out var block) ? block.Options
            : [];
        var place = same.Part(same.Text.IndexOf(name, StringComparison.Ordinal), name.Length);
        if (options.IsEmpty)
        {
            findings.Add(AssessmentRules.NothingToCopy(place, name, names.Questions.Keys.Concat(names.Blocks.Keys)));
        }
        else if (type != "any_of" && options.FirstOrDefault(o => o.Exclusive) is { } exclusive)
        {
            findings.Add(AssessmentRules.ExclusiveElsewhere(place, exclusive.Id));
        }

        return options;
    }

    private ImmutableArray<Option> Listed(YamlMap question, string type)
    {
        var each = Number(question, "each_points", "`each_points`");
        var options = new List<Option>();
        foreach (var map in question.Items("options").OfType<YamlMap>())
        {
            if (map.Text("id") is { } id && names.CheckOwn(id, "an option") && Fresh(id, options))
            {
                options.Add(One(map, id, type, each));
            }
        }

        var weighs = options.Any(o => o.Points is not null);
        return [.. options.Select(o => o is { Exclusive: true, Points: null } && weighs ? o with { Points = Rational.Zero } : o)];
    }

    private bool Fresh(Located<string> id, List<Option> options)
    {
        if (options.Find(o => o.Id == id.Value) is not { } first)
        {
            return true;
        }

        findings.Add(AssessmentRules.NameTwice(id, "an option", first.Location));
        return false;
    }

    private Option One(YamlMap map, Located<string> id, string type, Rational? each)
    {
        var exclusive = map.Flag("exclusive");
        if (map.Find("exclusive") is { } flag && type != "any_of")
        {
            findings.Add(AssessmentRules.ExclusiveElsewhere(flag.Location, id.Value));
        }

        var points = Number(map, "points", $"`{id.Value}`");
        if (each is not null && map.Find("points") is { } own)
        {
            findings.Add(AssessmentRules.PointsTwice(own.Location, id.Value));
        }

        var option = new Option
        {
            Id = id.Value,
            Location = id.Location,
            Text = map.Text("text"),
            Hint = map.Text("hint"),
            Points = points ?? (exclusive ? null : each),
            Exclusive = exclusive,
            RedFlag = cards.Flag(map.Map("red_flag")),
        };
        if (type == "any_of" && !exclusive && MustStandAlone(option))
        {
            findings.Add(AssessmentRules.NotAlone(id, option.Words));
        }

        return option;
    }

    private static bool MustStandAlone(Option option) =>
        option.Id is "none" or "unsure"
        || option.Words.StartsWith("None of", StringComparison.OrdinalIgnoreCase)
        || option.Words.StartsWith("I am not sure", StringComparison.OrdinalIgnoreCase);
}
