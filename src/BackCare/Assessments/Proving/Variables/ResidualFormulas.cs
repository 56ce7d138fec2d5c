using System.Diagnostics;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>
/// Conditions with what is known already substituted: the residual, the part that is still open, is all that a state has to remember of the
/// answers it came by. Equal formulas have one number, so states compare numbers. <c>and</c> and <c>or</c> run left to right and stop
/// early.
/// </summary>
/// <param name="atoms">The tests at the leaves.</param>
/// <param name="allMayBeMissing">True for conditions that are also judged on stopped paths, where any question may be unanswered.</param>
internal sealed class ResidualFormulas(Atoms atoms, bool allMayBeMissing)
{
    /// <summary>The formula that never holds.</summary>
    public const int False = 0;

    /// <summary>The formula that always holds.</summary>
    public const int True = 1;

    private readonly List<Node> nodes = [new(Kind.False, 0, 0), new(Kind.True, 0, 0)];
    private readonly Dictionary<Node, int> numbers = [];

    // By formula: whether it may still turn out undefined.
    private readonly List<bool> missable = [false, false];
    private readonly InternTable<Rational> sums = new();

    private enum Kind : byte
    {
        False,
        True,
        Undefined,
        Atom,
        Ticks,
        Not,
        And,
        Or,
    }

    /// <summary>The formula of a condition before anything is known.</summary>
    public int Of(ProgramCondition condition) => condition switch
    {
        ProgramAndCondition and => and.Parts.Select(Of).Reverse().Aggregate((rest, part) => And(part, rest)),
        ProgramOrCondition or => or.Parts.Select(Of).Reverse().Aggregate((rest, part) => Or(part, rest)),
        ProgramNotCondition not => Not(Of(not.Part)),
        ProgramStoppedTest => False,
        ProgramOtherwiseTest => True,
        ProgramTest test => Leaf(Kind.Atom, atoms.NumberOf(test)!.Value, 0),
        _ => throw new UnreachableException(),
    };

    /// <summary>True, false, or undefined; null while it is open.</summary>
    public Truth? Decided(int formula) => nodes[formula].Kind switch
    {
        Kind.False => Truth.False,
        Kind.True => Truth.True,
        Kind.Undefined => Truth.Undefined,
        _ => null,
    };

    /// <summary>What is left once a source has decided its atoms.</summary>
    /// <param name="truths">By <see cref="Atom.Index"/>.</param>
    public int Substitute(int formula, int source, ReadOnlySpan<Truth> truths)
    {
        var node = nodes[formula];
        return node.Kind switch
        {
            Kind.Atom => atoms[node.Left].Source == source ? Decide(node.Left, truths[atoms[node.Left].Index]) : formula,
            Kind.Not => Not(Substitute(node.Left, source, truths)),
            Kind.And => And(Substitute(node.Left, source, truths), Substitute(node.Right, source, truths)),
            Kind.Or => Or(Substitute(node.Left, source, truths), Substitute(node.Right, source, truths)),
            _ => formula,
        };
    }

    /// <summary>
    /// What is left once an answered any_of has got, or not got, the tick at one option; the options come in their order.
    /// </summary>
    public int SubstituteTick(int formula, int source, int option, bool ticked)
    {
        var node = nodes[formula];
        return node.Kind switch
        {
            Kind.Atom when atoms[node.Left].Source == source => Tick(node.Left, Rational.Zero, option, ticked),
            Kind.Ticks => Tick(node.Left, sums[node.Right], option, ticked),
            Kind.Not => Not(SubstituteTick(node.Left, source, option, ticked)),
            Kind.And => And(SubstituteTick(node.Left, source, option, ticked), SubstituteTick(node.Right, source, option, ticked)),
            Kind.Or => Or(SubstituteTick(node.Left, source, option, ticked), SubstituteTick(node.Right, source, option, ticked)),
            _ => formula,
        };
    }

    private int Decide(int atom, Truth truth) => truth switch
    {
        Truth.False => False,
        Truth.True => True,
        _ => Intern(new(Kind.Undefined, atom, 0), mayBeMissing: true),
    };

    private int Tick(int atom, Rational before, int option, bool ticked)
    {
        // A test that does not add up ticks is `asked` or `answered`: at the first tick both are known to hold.
        if (atoms[atom].Ticks is not { } ticks)
        {
            return True;
        }

        var sum = ticked ? before + ticks.Weights[option] : before;
        return ticks.Decide(sum, option + 1) switch
        {
            true => True,
            false => False,
            null => Leaf(Kind.Ticks, atom, sums.NumberOf(sum)),
        };
    }

    private int Not(int part) => nodes[part].Kind switch
    {
        Kind.False => True,
        Kind.True => False,
        Kind.Undefined => part,
        Kind.Not => nodes[part].Left,
        _ => Intern(new(Kind.Not, part, 0), missable[part]),
    };

    // `x and false` is false only if x cannot be undefined: the left side is judged first, and the whole is then as undefined as it (P8).
    private int And(int left, int right) =>
        left == False || nodes[left].Kind == Kind.Undefined || right == True || left == right ? left
        : left == True || (right == False && !missable[left]) ? right
        : Intern(new(Kind.And, left, right), missable[left] || missable[right]);

    private int Or(int left, int right) =>
        left == True || nodes[left].Kind == Kind.Undefined || right == False || left == right ? left
        : left == False || (right == True && !missable[left]) ? right
        : Intern(new(Kind.Or, left, right), missable[left] || missable[right]);

    private int Leaf(Kind kind, int atom, int sum) => Intern(new(kind, atom, sum), allMayBeMissing || atoms[atom].MayBeMissing);

    private int Intern(Node node, bool mayBeMissing)
    {
        if (!numbers.TryGetValue(node, out var number))
        {
            numbers.Add(node, number = nodes.Count);
            nodes.Add(node);
            missable.Add(mayBeMissing);
        }

        return number;
    }

    /// <summary>A leaf has an atom in <c>Left</c> (and a sum of ticks in <c>Right</c>), any other node the numbers of its parts.</summary>
    private readonly record struct Node(Kind Kind, int Left, int Right);
}
