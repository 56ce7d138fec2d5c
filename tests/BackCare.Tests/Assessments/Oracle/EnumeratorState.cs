using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Tests.Assessments.Oracle;

/// <summary>Where a walk stands: the answers so far, the truth of every atomic test, and the finished scores.</summary>
internal sealed class EnumeratorState
{
    private const int Absent = -2;
    private const int Skipped = -1;

    private readonly EnumeratorModel model;
    private readonly int[] chosen;
    private readonly EnumeratorScores scores;

    public EnumeratorState(EnumeratorModel model)
    {
        this.model = model;
        chosen = new int[model.Questions.Length];
        Array.Fill(chosen, Absent);
        Atoms = new bool?[model.Atoms.Length];
        for (var at = 0; at < Atoms.Length; at++)
        {
            Atoms[at] = model.Atoms[at] switch { StoppedTest => false, OtherwiseTest => true, _ => null };
        }

        scores = new(model, this);
    }

    /// <summary>The truth of each atomic test; null where it reads what is not there.</summary>
    public bool?[] Atoms { get; }

    /// <summary>By score; null where it is unavailable. Sure only once the walk is past its horizon.</summary>
    public ReadOnlySpan<ScoreValue> Values => scores.Values;

    public bool IsAsked(int at) => chosen[at] != Absent;

    /// <summary>The class of the answer; null where there is none.</summary>
    public AnswerClass? Given(int at) => chosen[at] >= 0 ? model.Classes[at][chosen[at]] : null;

    /// <summary>A number for the state of one question: 0 without an answer.</summary>
    public int Code(int at) => chosen[at] < 0 ? 0 : chosen[at] + 1;

    public void NotAsked(int at) => Decide(at, Absent);

    /// <summary>Takes the answer of this class; -1 to skip the question.</summary>
    public void Answer(int at, int choice) => Decide(at, choice);

    /// <summary>Ends the path before a question.</summary>
    public void Cut(int from)
    {
        for (var at = from; at < chosen.Length; at++)
        {
            Decide(at, Absent);
        }
    }

    /// <summary>Takes everything up to and with this question from another walk.</summary>
    public void Follow(EnumeratorState other, int upTo)
    {
        for (var at = 0; at <= upTo; at++)
        {
            Decide(at, other.chosen[at]);
        }
    }

    /// <summary>The path with its answers.</summary>
    public Witness Witness(int outcome)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        var answers = ImmutableArray.CreateBuilder<(string, Answer)>();
        for (var at = 0; at < chosen.Length; at++)
        {
            if (IsAsked(at))
            {
                path.Add(model.Questions[at].Id);
            }

            if (Given(at) is { } given)
            {
                answers.Add((model.Questions[at].Id, given.Answer));
            }
        }

        return new(path.ToImmutable(), new(answers.ToImmutable()), outcome);
    }

    /// <summary>How many questions the path has.</summary>
    public int Length { get; private set; }

    private void Decide(int at, int choice)
    {
        Length += (choice != Absent ? 1 : 0) - (chosen[at] != Absent ? 1 : 0);
        chosen[at] = choice;
        var given = Given(at);
        var places = model.AtomsOf[at];
        for (var i = 0; i < places.Length; i++)
        {
            Atoms[places[i]] = model.Atoms[places[i]] switch
            {
                AskedTest => choice != Absent,
                AnsweredTest => choice > Skipped,
                _ => given?.Truths[i],
            };
        }

        scores.Finish(at);
    }
}
