using System.Collections.Immutable;
using BackCare.Assessments.Conditions;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Binds band sets to the scores that they name.</summary>
internal sealed class BandBinder(Names names, Findings findings)
{
    /// <summary>The band sets that could be bound, in file order.</summary>
    public ImmutableArray<BandSet> Declare(YamlMap? root)
    {
        var sets = ImmutableArray.CreateBuilder<BandSet>();
        foreach (var entry in root?.Entries ?? [])
        {
            if (entry.Value is not YamlMap map)
            {
                continue;
            }

            var (of, bands) = (Of(entry.Key.Located, map.Text("of")), Bands(entry.Key.Located, map));
            if (of is null || bands.IsEmpty)
            {
                names.Broken.Add(entry.Key.Text);
                continue;
            }

            sets.Add(new(entry.Key.Text, entry.Key.Location, of, bands));
            names.BandSets.Add(entry.Key.Text, sets[^1]);
        }

        return sets.ToImmutable();
    }

    private string? Of(Located<string> id, Located<string>? of)
    {
        if (names.Scores.ContainsKey(id.Value))
        {
            if (of is { } other && other.Value != id.Value)
            {
                findings.Add(AssessmentRules.BandsOfAnother(other, id.Value));
                return null;
            }

            return id.Value;
        }

        if (of is not { } score)
        {
            findings.Add(AssessmentRules.BandsOfNothing(id, names.Scores.Keys));
            return null;
        }

        if (!names.Scores.ContainsKey(score.Value))
        {
            findings.Add(AssessmentRules.UnknownScore(score.Location, score.Value, names.Scores.Keys, null));
            return null;
        }

        return names.Take(id, "a band set") ? score.Value : null;
    }

    private ImmutableArray<Band> Bands(Located<string> set, YamlMap map)
    {
        var bands = ImmutableArray.CreateBuilder<Band>();
        foreach (var entry in map.Entries.Where(e => e.Key.Text != "of"))
        {
            if (!names.CheckOwn(entry.Key.Located, "a band") || entry.Value is not YamlText { IsEmpty: false } words)
            {
                continue;
            }

            var isUnavailable = words.Text.Trim() == "unavailable";
            var interval = isUnavailable ? null : BandWords.Parse(words, findings);
            if (isUnavailable && bands.FirstOrDefault(b => b.Interval is null) is { } first)
            {
                findings.Add(AssessmentRules.NameTwice(new("unavailable", words.Location), "a band", first.WordsLocation));
            }
            else if (isUnavailable || interval is not null)
            {
                bands.Add(new(entry.Key.Text, interval, entry.Key.Location, words.Location));
            }
        }

        if (map.Entries.All(e => e.Key.Text == "of"))
        {
            findings.Add(AssessmentRules.EmptyList(set.Location, set.Value));
        }

        return bands.ToImmutable();
    }
}
