using System.Collections.Immutable;
using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>
/// A bound condition. Names are ids that are known to exist and to fit; <c>and</c> and <c>or</c> run left to right and stop early.
/// </summary>
/// <param name="Location">The smallest stretch of source that can be named.</param>
/// <param name="Source">The words as written, spaces folded.</param>
public abstract record Condition(Location Location, string Source);

/// <summary>True if every part is true; at least two parts.</summary>
public sealed record AndCondition(ImmutableArray<Condition> Parts, Location Location, string Source) : Condition(Location, Source);

/// <summary>True if any part is true; at least two parts.</summary>
public sealed record OrCondition(ImmutableArray<Condition> Parts, Location Location, string Source) : Condition(Location, Source);

/// <summary>True if its part is defined and false.</summary>
public sealed record NotCondition(Condition Part, Location Location, string Source) : Condition(Location, Source);

/// <summary>A test without parts.</summary>
public abstract record AtomicTest(Location Location, string Source) : Condition(Location, Source);

/// <summary><c>q is o</c>, <c>q is one of [..]</c>: one_of, yes_no and statements.</summary>
public sealed record ChoiceTest(string Question, ImmutableArray<string> Options, Location Location, string Source)
    : AtomicTest(Location, Source);

/// <summary><c>q includes any of [..]</c>, also <c>q includes o</c>: at least one of them is ticked.</summary>
public sealed record AnyTickedTest(string Question, ImmutableArray<string> Options, Location Location, string Source)
    : AtomicTest(Location, Source);

/// <summary><c>q includes all of [..]</c>: each of them is ticked.</summary>
public sealed record AllTickedTest(string Question, ImmutableArray<string> Options, Location Location, string Source)
    : AtomicTest(Location, Source);

/// <summary><c>q includes only [..]</c>: no other option is ticked.</summary>
public sealed record OnlyTickedTest(string Question, ImmutableArray<string> Options, Location Location, string Source)
    : AtomicTest(Location, Source);

/// <summary><c>count(q) >= n</c>: the number of ticked options, except exclusive ones.</summary>
public sealed record TickCountTest(string Question, Comparison Comparison, Rational Number, Location Location, string Source)
    : AtomicTest(Location, Source);

/// <summary><c>q >= n</c>: number and scale.</summary>
public sealed record ValueTest(string Question, Comparison Comparison, Rational Number, Location Location, string Source)
    : AtomicTest(Location, Source);

/// <summary><c>points(q) >= n</c>: the points of the answer, before any <c>reverse</c>.</summary>
public sealed record PointsTest(string Question, Comparison Comparison, Rational Number, Location Location, string Source)
    : AtomicTest(Location, Source);

/// <summary><c>score.x >= n</c>: the finished (rounded) score; undefined if it is unavailable.</summary>
public sealed record ScoreTest(string Score, Comparison Comparison, Rational Number, Location Location, string Source)
    : AtomicTest(Location, Source);

/// <summary><c>x is band</c>, <c>x is one of [bands]</c>; always defined.</summary>
public sealed record BandTest(string BandSet, ImmutableArray<string> Bands, Location Location, string Source)
    : AtomicTest(Location, Source);

/// <summary><c>answered(q)</c>: asked and not skipped.</summary>
public sealed record AnsweredTest(string Question, Location Location, string Source) : AtomicTest(Location, Source);

/// <summary><c>asked(q)</c>: on the path, answered or skipped.</summary>
public sealed record AskedTest(string Question, Location Location, string Source) : AtomicTest(Location, Source);

/// <summary><c>stopped</c>: in <c>when</c> only; never true there, since no <c>when</c> is evaluated on a stopped path.</summary>
public sealed record StoppedTest(Location Location, string Source) : AtomicTest(Location, Source);

/// <summary><c>otherwise</c>: the whole of a <c>when</c>; always true when it is reached.</summary>
public sealed record OtherwiseTest(Location Location, string Source) : AtomicTest(Location, Source);
