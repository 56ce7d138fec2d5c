using System.Diagnostics;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>
/// Judges the tests of one question. Written once: the scorer judges what was given, the prover each choice it may be given.
/// </summary>
internal static class AnswerTests
{
    /// <summary>The truth of a test; null, undefined, where it reads an answer that is not there.</summary>
    /// <param name="question">The one that the test is about.</param>
    /// <param name="given">Its state.</param>
    public static bool? Judge(ProgramQuestionTest test, ProgramQuestion question, GivenAnswer given) => test switch
    {
        ProgramAskedTest => given.IsAsked,
        ProgramAnsweredTest => given.IsAnswered,
        _ when !given.IsAnswered => null,
        ProgramChoiceTest choice => given.Options.Any(choice.Options.Contains),
        ProgramAnyTickedTest any => given.Options.Any(any.Options.Contains),
        ProgramAllTickedTest all => all.Options.All(given.Options.Contains),
        ProgramOnlyTickedTest only => given.Options.All(only.Options.Contains),
        ProgramTickCountTest count => count.Comparison.Holds(
            given.Options.Count(o => !((ProgramOptionQuestion)question).Options[o].IsExclusive),
            count.Number),
        ProgramValueTest value => value.Comparison.Holds(given.Number, value.Number),
        ProgramPointsTest points => points.Comparison.Holds(given.PointsIn(question), points.Number),
        _ => throw new UnreachableException(),
    };
}
