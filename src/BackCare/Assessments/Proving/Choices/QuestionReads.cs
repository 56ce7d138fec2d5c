using System.Collections.Immutable;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>What is read of one question, apart from its atoms: answers that agree in all of it are one choice.</summary>
/// <param name="Points">Whether a sum, mean or percentage adds up its points.</param>
/// <param name="Counted">The intervals in which counts look for its points, before any reversal.</param>
/// <param name="Digits">Whether a profile writes it down.</param>
/// <param name="Formulas">The conditions that read it, as they are before anything is known.</param>
internal sealed record QuestionReads(bool Points, ImmutableArray<Interval> Counted, bool Digits,
    ImmutableArray<(ResidualFormulas Formulas, int Formula)> Formulas)
{
    /// <summary>Equal for answers whose points and digits no score distinguishes.</summary>
    public string SignatureOf(Rational points, int? digit)
    {
        var counted = string.Concat(Counted.Select(i => i.Contains(points) ? '1' : '0'));
        return $"{(Points ? points.ToString() : "")} {counted} {(Digits ? digit : null)}";
    }
}
