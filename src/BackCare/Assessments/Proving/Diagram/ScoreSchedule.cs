using System.Collections.Immutable;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>When each score is finished: after the last question that it reads, through other scores too.</summary>
internal sealed class ScoreSchedule
{
    private readonly Program program;
    private readonly Atoms atoms;
    private readonly int[] finishedAt;
    private readonly List<int> order = [];

    public ScoreSchedule(Program program, Atoms atoms)
    {
        (this.program, this.atoms) = (program, atoms);
        finishedAt = new int[program.Scores.Length];
        for (var score = 0; score < finishedAt.Length; score++)
        {
            Visit(score);
        }
    }

    /// <summary>By index of the score: the index of the question after which it is finished; 0 if it reads none.</summary>
    public ImmutableArray<int> FinishedAt => [.. finishedAt];

    /// <summary>Indices of all scores, each after those that it reads.</summary>
    public ImmutableArray<int> Order => [.. order];

    /// <summary>What decides a score: indices of questions, or the number of questions plus the index of a score.</summary>
    public IEnumerable<int> SourcesOf(ProgramScore score) => score switch
    {
        ProgramItemScore items => items.Items,
        ProgramLookupScore lookup => [program.Questions.Length + lookup.From],
        ProgramCountScore count => atoms.SourcesOf(count.Conditions),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private void Visit(int score)
    {
        if (order.Contains(score))
        {
            return;
        }

        ImmutableArray<int> sources = [.. SourcesOf(program.Scores[score])];
        foreach (var other in sources.Where(s => s >= program.Questions.Length))
        {
            Visit(other - program.Questions.Length);
        }

        finishedAt[score] = sources.Select(TimeOf).DefaultIfEmpty(0).Max();
        order.Add(score);
    }

    private int TimeOf(int source) => source < program.Questions.Length ? source : finishedAt[source - program.Questions.Length];
}
