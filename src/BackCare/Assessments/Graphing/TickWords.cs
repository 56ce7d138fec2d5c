using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Graphing;

/// <summary>Puts many sets of ticks into few words: options that decide alone, then the sets that are left.</summary>
internal sealed class TickWords
{
    /// <summary>With more options than this, sets are not looked at one by one.</summary>
    public const int MostOptions = 12;

    private const int MostSets = 3;

    private readonly AnyOfQuestion question;
    private readonly ImmutableArray<(ImmutableArray<string> Options, int Choice)> sets;

    /// <param name="choiceOf">The index of the choice to which a set of ticks belongs.</param>
    public TickWords(AnyOfQuestion question, Func<TicksAnswer, int> choiceOf)
    {
        this.question = question;
        List<string> open = [.. question.Choices.Where(c => !c.Exclusive).Select(c => c.Id)];
        var ticked = Enumerable.Range(1, (1 << open.Count) - 1).Select(bits => open.Where((_, at) => (bits >> at & 1) == 1).ToImmutableArray());
        sets = [.. ticked.Concat(question.Choices.Where(c => c.Exclusive).Select(c => ImmutableArray.Create(c.Id))).Select(s => (s, choiceOf(new(s))))];
    }

    /// <summary>The answers of some choices: an option that stands for every set with it, or a set that must be ticked exactly so.</summary>
    public IEnumerable<string> Of(ImmutableArray<int> choices)
    {
        var signs = question.Choices.Where(o => sets.Where(s => s.Options.Contains(o.Id)).All(s => choices.Contains(s.Choice))).ToList();
        var rest = sets.Where(s => choices.Contains(s.Choice) && !signs.Exists(o => s.Options.Contains(o.Id))).ToList();
        foreach (var sign in signs)
        {
            yield return sign.Words;
        }

        foreach (var set in rest.Take(rest.Count > MostSets ? 1 : MostSets))
        {
            yield return $"{WitnessText.Words(question, new TicksAnswer(set.Options))}, nothing else";
        }

        if (rest.Count > MostSets)
        {
            yield return $"{WitnessText.Count(rest.Count - 1)} other combinations";
        }
    }
}
