using System.Collections.Immutable;
using System.Diagnostics;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>The values that a finished score turns out to have, and what its atoms come to for each.</summary>
/// <param name="atoms">Those that the score decides.</param>
internal sealed class ScoreTable(Program program, IReadOnlyList<Atom> atoms)
{
    private readonly InternTable<Rational> values = new();
    private readonly InternTable<string> signatures = new();
    private readonly List<int> classes = [];
    private readonly List<Decision> decisions = [];

    /// <summary>How many classes of values there are so far.</summary>
    public int Classes => decisions.Count;

    /// <summary>The number of a value; 0 is "unavailable".</summary>
    public int NumberOf(Rational? value)
    {
        var number = value is { } available ? values.NumberOf(available) + 1 : 0;
        while (classes.Count <= number)
        {
            classes.Add(-1);
        }

        if (classes[number] < 0)
        {
            classes[number] = Classify(value);
        }

        return number;
    }

    /// <summary>The value of a number; null: unavailable.</summary>
    public Rational? ValueOf(int number) => number == 0 ? null : values[number - 1];

    /// <summary>The class of a number; values for which every atom comes to the same have one class.</summary>
    public int ClassOf(int number) => classes[number];

    /// <summary>What becomes known when the score comes to a value of this class.</summary>
    public Decision DecisionOf(int @class) => decisions[@class];

    private int Classify(Rational? value)
    {
        ImmutableArray<Truth> truths = [.. atoms.Select(a => Judge(a.Test, value).ToTruth())];
        var @class = signatures.NumberOf(string.Join(' ', truths));
        if (@class == decisions.Count)
        {
            decisions.Add(new(truths, null, null));
        }

        return @class;
    }

    private bool? Judge(ProgramTest test, Rational? value) => test switch
    {
        ProgramBandTest band => band.Bands.Contains(ScoreArithmetic.BandOf(program.BandSets[band.BandSet], value)),
        ProgramScoreTest compared => value is { } available ? compared.Comparison.Holds(available, compared.Number) : null,
        _ => throw new UnreachableException(),
    };
}
