using BackCare.Assessments.Model;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>Facts about answers that need no proof; FHIR has no notion of paths.</summary>
internal static class Surely
{
    /// <summary>True for a question that is always asked and cannot be skipped.</summary>
    public static bool Answered(Question question) => question is { Optional: false, AskIf: null };

    /// <summary>True for a score over questions that are surely answered.</summary>
    public static bool Available(Assessment assessment, Score score) => score.Kind switch
    {
        PointsKind points => points.Items.All(i => Answered(assessment.Question(i))),
        CountKind => true,
        _ => false,
    };
}
