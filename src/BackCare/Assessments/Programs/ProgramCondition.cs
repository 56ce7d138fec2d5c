using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>
/// A condition of a program. Conditions that mean the same are equal, wherever they are written. <c>and</c> and <c>or</c> run left to right
/// and stop early; one that reads an answer or score that is not there is undefined.
/// </summary>
public abstract record ProgramCondition
{
    private protected ProgramCondition()
    {
    }
}

/// <summary>Holds if every part holds; at least two parts.</summary>
public sealed record ProgramAndCondition(Sequence<ProgramCondition> Parts) : ProgramCondition;

/// <summary>Holds if some part holds; at least two parts.</summary>
public sealed record ProgramOrCondition(Sequence<ProgramCondition> Parts) : ProgramCondition;

/// <summary>Holds if its part is defined and does not hold.</summary>
public sealed record ProgramNotCondition(ProgramCondition Part) : ProgramCondition;

/// <summary>A condition without parts.</summary>
public abstract record ProgramTest : ProgramCondition
{
    private protected ProgramTest()
    {
    }
}

/// <summary>Always holds.</summary>
public sealed record ProgramOtherwiseTest : ProgramTest;

/// <summary>Never holds where it is judged, because no <c>when</c> is judged on a stopped path.</summary>
public sealed record ProgramStoppedTest : ProgramTest;

/// <summary>Compares a finished score; undefined where it is unavailable.</summary>
/// <param name="Score">Index.</param>
public sealed record ProgramScoreTest(int Score, Comparison Comparison, Rational Number) : ProgramTest;

/// <summary>Whether a score is in one of the bands; always defined.</summary>
/// <param name="BandSet">Index.</param>
/// <param name="Bands">Indices in the set, rising.</param>
public sealed record ProgramBandTest(int BandSet, Sequence<int> Bands) : ProgramTest;

/// <summary>A test of one question.</summary>
public abstract record ProgramQuestionTest : ProgramTest
{
    private protected ProgramQuestionTest(int question) => Question = question;

    /// <summary>The index of the question.</summary>
    public int Question { get; init; }
}

/// <summary>Whether the question is on the path; always defined.</summary>
public sealed record ProgramAskedTest(int Question) : ProgramQuestionTest(Question);

/// <summary>Whether the question is on the path and not skipped; always defined.</summary>
public sealed record ProgramAnsweredTest(int Question) : ProgramQuestionTest(Question);

/// <summary>Whether the chosen option is one of these.</summary>
/// <param name="Options">Indices, rising; so are those of the tests below.</param>
public sealed record ProgramChoiceTest(int Question, Sequence<int> Options) : ProgramQuestionTest(Question);

/// <summary>Whether at least one of these options is ticked.</summary>
public sealed record ProgramAnyTickedTest(int Question, Sequence<int> Options) : ProgramQuestionTest(Question);

/// <summary>Whether each of these options is ticked.</summary>
public sealed record ProgramAllTickedTest(int Question, Sequence<int> Options) : ProgramQuestionTest(Question);

/// <summary>Whether only these options are ticked.</summary>
public sealed record ProgramOnlyTickedTest(int Question, Sequence<int> Options) : ProgramQuestionTest(Question);

/// <summary>A test that compares something of an answer with a number.</summary>
public abstract record ProgramNumberTest : ProgramQuestionTest
{
    private protected ProgramNumberTest(int question, Comparison comparison, Rational number)
        : base(question) => (Comparison, Number) = (comparison, number);

    /// <summary>The sign.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>What is to the right of the sign.</summary>
    public Rational Number { get; init; }
}

/// <summary>Compares how many options are ticked, exclusive ones not counted.</summary>
public sealed record ProgramTickCountTest(int Question, Comparison Comparison, Rational Number)
    : ProgramNumberTest(Question, Comparison, Number);

/// <summary>Compares the number that was given.</summary>
public sealed record ProgramValueTest(int Question, Comparison Comparison, Rational Number)
    : ProgramNumberTest(Question, Comparison, Number);

/// <summary>Compares the points of the answer, before any reversal.</summary>
public sealed record ProgramPointsTest(int Question, Comparison Comparison, Rational Number)
    : ProgramNumberTest(Question, Comparison, Number);
