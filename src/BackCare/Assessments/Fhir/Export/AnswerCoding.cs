using BackCare.Assessments.Model;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>Which answers leave as codes.</summary>
internal static class AnswerCoding
{
    /// <summary>True for questions with options, and for yes_no that has points, which a boolean cannot carry.</summary>
    public static bool IsCoded(Question question) =>
        question is YesNoQuestion yesNo ? yesNo.Yes.Points is not null || yesNo.No.Points is not null : !question.Options.IsEmpty;
}
