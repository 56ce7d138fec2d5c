using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>Behind which question each score is finished: the last one that it reads, through other scores too.</summary>
internal sealed class FinishPlaces
{
    private readonly Assessment assessment;
    private readonly Atoms atoms;
    private readonly int[] places;

    public FinishPlaces(Assessment assessment, Atoms atoms)
    {
        (this.assessment, this.atoms) = (assessment, atoms);
        places = new int[assessment.Scores.Length];
        foreach (var score in assessment.ScoreOrder)
        {
            places[score] = Sources(assessment.Scores[score].Kind).DefaultIfEmpty(0).Max();
        }
    }

    /// <summary>By place of the score.</summary>
    public ImmutableArray<int> All => [.. places];

    private IEnumerable<int> Sources(ScoreKind kind) => kind switch
    {
        PointsKind points => points.Items.Select(i => assessment.Question(i).Place),
        ProfileKind profile => profile.Items.Select(i => assessment.Question(i).Place),
        LookupKind lookup => [places[assessment.Scores.IndexOf(assessment.Score(lookup.From))]],
        CountKind count => count.Conditions.SelectMany(c => c.Tests()).Select(atoms.Number).OfType<int>().Select(a => TimeOf(atoms[a].Source)),
        _ => [],
    };

    private int TimeOf(int source) => source < assessment.Questions.Length ? source : places[source - assessment.Questions.Length];
}
