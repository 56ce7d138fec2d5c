using System.Collections.Immutable;
using BackCare.Assessments.Conditions;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Binds cards, and the red flags that use them.</summary>
internal sealed class CardBinder(Names names, Findings findings)
{
    /// <summary>The cards in file order.</summary>
    public ImmutableArray<Card> Declare(YamlMap? map)
    {
        var cards = ImmutableArray.CreateBuilder<Card>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (names.CheckOwn(entry.Key.Located, "a card") && entry.Value is YamlMap card)
            {
                var level = Levels.Parse(card.Text("level")?.Value ?? "") ?? Level.SelfCare;
                cards.Add(new(entry.Key.Text, entry.Key.Location, level, card.Text("text") ?? entry.Key.Located));
                names.Cards.Add(entry.Key.Text, cards[^1]);
            }
        }

        return cards.ToImmutable();
    }

    /// <summary>A red flag; null if there is none or its level is unknown.</summary>
    public RedFlag? Flag(YamlMap? map)
    {
        if (map?.Text("level") is not { } word || Levels.Parse(word.Value) is not { } level)
        {
            return null;
        }

        var card = map.Text("card");
        if (card is { } used && Known(used) is { } found && found.Level != level)
        {
            findings.Add(AssessmentRules.CardLevel(word, found));
        }

        return new(level, card, map.Location);
    }

    /// <summary>The card with this id; null, with a finding, if there is none.</summary>
    public Card? Known(Located<string> id)
    {
        if (names.Cards.TryGetValue(id.Value, out var card))
        {
            return card;
        }

        findings.Add(AssessmentRules.UnknownCard(id, names.Cards.Keys));
        return null;
    }
}
