namespace BackCare.Assessments.Model;

/// <summary>Looks through the parts of conditions.</summary>
public static class ConditionWalk
{
    /// <summary>Every atomic test, left to right.</summary>
    public static IEnumerable<AtomicTest> Tests(this Condition condition) => condition switch
    {
        AndCondition and => and.Parts.SelectMany(Tests),
        OrCondition or => or.Parts.SelectMany(Tests),
        NotCondition not => not.Part.Tests(),
        _ => [(AtomicTest)condition],
    };

    /// <summary>The question that a test reads itself; null for tests of scores, bands, <c>stopped</c> and <c>otherwise</c>.</summary>
    public static string? QuestionRead(this AtomicTest test) => test switch
    {
        ChoiceTest t => t.Question,
        AnyTickedTest t => t.Question,
        AllTickedTest t => t.Question,
        OnlyTickedTest t => t.Question,
        TickCountTest t => t.Question,
        ValueTest t => t.Question,
        PointsTest t => t.Question,
        AnsweredTest t => t.Question,
        AskedTest t => t.Question,
        _ => null,
    };

    /// <summary>The conditions of a self-check in file order: <c>ask_if</c>, <c>stop</c>, those of counts, and <c>when</c>.</summary>
    public static IEnumerable<Condition> Conditions(this Assessment assessment)
    {
        foreach (var question in assessment.Questions)
        {
            if (question.AskIf is { } askIf && (question is not StatementQuestion item || item.Block.Questions[0] == question.Id))
            {
                yield return askIf;
            }

            if (question.Stop is { } stop)
            {
                yield return stop.If;
            }
        }

        foreach (var condition in assessment.Scores.Select(s => s.Kind).OfType<CountKind>().SelectMany(c => c.Conditions))
        {
            yield return condition;
        }

        foreach (var outcome in assessment.Outcomes)
        {
            yield return outcome.When;
        }
    }
}
