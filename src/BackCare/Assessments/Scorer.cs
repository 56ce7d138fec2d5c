namespace BackCare.Assessments;

/// <summary>Replays answers over a program. The same inputs give the same output as score.js.</summary>
public static class Scorer
{
    /// <summary>The result, or the first bad answer; exactly one of the two is null.</summary>
    public static (ScoredResult? Result, InputError? Error) Score(Program program, AnswerMap answers) => throw new NotSupportedException();
}
