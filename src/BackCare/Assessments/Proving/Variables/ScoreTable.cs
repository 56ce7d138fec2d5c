using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Choices;
using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>The values that a finished score turns out to have, and what its atoms come to for each.</summary>
internal sealed class ScoreTable(Assessment assessment, Score score, IReadOnlyList<Atom> atoms)
{
    private readonly Numbering<Rational> values = new();
    private readonly Numbering<string> classes = new();
    private readonly List<int> classOf = [];
    private readonly List<ImmutableArray<Truth>> truths = [];

    /// <summary>The number of a value; 0 is "unavailable".</summary>
    public int NumberOf(Rational? value)
    {
        var number = value is { } available ? values.Of(available) + 1 : 0;
        while (classOf.Count <= number)
        {
            classOf.Add(-1);
        }

        if (classOf[number] < 0)
        {
            classOf[number] = ClassOf(value);
        }

        return number;
    }

    /// <summary>Null: unavailable.</summary>
    public Rational? Value(int number) => number == 0 ? null : values[number - 1];

    /// <summary>Values with the same truths have the same class.</summary>
    public int Class(int number) => classOf[number];

    /// <summary>What happened when the score came to a value of this class.</summary>
    public Event Event(int @class) => new(truths[@class], null, truths.Count);

    /// <summary>The row of a lookup, or null where the value has none.</summary>
    public static LookupRow? Row(LookupKind lookup, Rational from) => lookup.Rows.FirstOrDefault(r => r.From == from);

    private int ClassOf(Rational? value)
    {
        ImmutableArray<Truth> all = [.. atoms.Select(a => Truth(a.Test, value))];
        var @class = classes.Of(string.Join(' ', all));
        if (@class == truths.Count)
        {
            truths.Add(all);
        }

        return @class;
    }

    private Truth Truth(AtomicTest test, Rational? value) => (test, value) switch
    {
        (BandTest band, _) => AnswerTruth.Of(BandOf(assessment.BandSet(band.BandSet), value) is { } only && band.Bands.Contains(only.Id)),
        (_, null) => Variables.Truth.Undefined,
        (ScoreTest compared, { } available) => AnswerTruth.Of(compared.Comparison.Holds(available, compared.Number)),
        _ => throw new ArgumentException(score.Id, nameof(test)),
    };

    /// <summary>The first band with this value, or with its absence; null where none has it (which P6 reports).</summary>
    public static Band? BandOf(BandSet set, Rational? value) =>
        set.Bands.FirstOrDefault(b => value is { } available ? b.Interval is { } interval && interval.Contains(available) : b.Interval is null);
}
