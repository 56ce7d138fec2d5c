using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>A question that is kept, as conditions and scores need to know it.</summary>
/// <param name="LinkId">In the questionnaire.</param>
/// <param name="Id">In the self-check.</param>
/// <param name="Type">The name of its type in the self-check.</param>
/// <param name="IsSure">True if it is always asked and cannot be skipped.</param>
/// <param name="Options">In order; of yes_no <c>yes</c> and <c>no</c>.</param>
internal sealed record ItemDraft(string LinkId, string Id, string Type, bool IsSure, ImmutableArray<OptionDraft> Options)
{
    public bool IsNumeric => Type is "number" or "scale";

    /// <summary>True if a score can add it up.</summary>
    public bool HasPoints => IsNumeric || (Options.Length > 0 && Options.All(o => o.Points is not null || o.IsExclusive));
}

/// <summary>An option that is kept.</summary>
/// <param name="Id">In the self-check.</param>
/// <param name="System">The system of its coding; null if it has none.</param>
/// <param name="Value">Its code or text in the questionnaire.</param>
/// <param name="Points">The weight; null if it has none.</param>
/// <param name="IsExclusive">True if it excludes all other options.</param>
internal sealed record OptionDraft(string Id, string? System, string Value, Rational? Points, bool IsExclusive);

/// <summary>One entry of <c>questions</c>: a question, or a block of statements.</summary>
/// <param name="Gates">The items whose enableWhen must be true for it to be asked, outermost first.</param>
/// <param name="Id">Of the question or block.</param>
/// <param name="Body">Its keys but for <c>id</c> and <c>ask_if</c>.</param>
/// <param name="Questions">The questions that it asks.</param>
internal sealed record EntryDraft(ImmutableArray<FhirElement> Gates, string Id, MapTree Body, ImmutableArray<ItemDraft> Questions);

/// <summary>An item that calculates.</summary>
/// <param name="Scopes">The elements whose variables it can read, outermost first; the last is its own.</param>
internal sealed record ScoreDraft(string LinkId, string Id, ImmutableArray<FhirElement> Scopes)
{
    public FhirElement Element => Scopes[^1];
}
