using BackCare.Assessments.Model;

namespace BackCare.Assessments.Proving.Witnesses;

/// <summary>One answer of a path as an editor reads it.</summary>
/// <param name="Number">The number of the question on the path, from 1.</param>
/// <param name="Answer">In words.</param>
/// <param name="Mark">What to say of it; null for nothing.</param>
internal readonly record struct AnswerLine(int Number, Question Question, string Answer, string? Mark)
{
    /// <summary>True for another item of the same block with the same answer.</summary>
    public bool IsLike(AnswerLine other) =>
        Question is StatementQuestion one && other.Question is StatementQuestion two && one.Block == two.Block && Answer == other.Answer
            && Mark == other.Mark;
}
