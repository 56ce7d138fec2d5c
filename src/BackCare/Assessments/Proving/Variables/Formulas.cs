using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>
/// Conditions with what is known already put in: the part of a condition that is still open is all that a state has to remember of the
/// answers behind it. Equal formulas have one number, so states compare numbers. <c>and</c> and <c>or</c> run left to right and stop early.
/// </summary>
/// <param name="atoms">The tests at the leaves.</param>
/// <param name="allMayBeMissing">True for conditions that are also judged on stopped paths, where any question may be unanswered.</param>
internal sealed class Formulas(Atoms atoms, bool allMayBeMissing)
{
    /// <summary>The formula that never holds.</summary>
    public const int False = 0;

    /// <summary>The formula that always holds.</summary>
    public const int True = 1;

    private readonly List<Node> nodes = [new(Kind.False, 0, 0), new(Kind.True, 0, 0)];
    private readonly Dictionary<Node, int> numbers = [];
    private readonly List<bool> missable = [false, false];
    private readonly List<Rational> sums = [];
    private readonly Dictionary<Rational, int> sumNumbers = [];

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
    public int Of(Condition condition) => condition switch
    {
        AndCondition and => and.Parts.Select(Of).Reverse().Aggregate((rest, part) => And(part, rest)),
        OrCondition or => or.Parts.Select(Of).Reverse().Aggregate((rest, part) => Or(part, rest)),
        NotCondition not => Not(Of(not.Part)),
        StoppedTest => False,
        OtherwiseTest => True,
        _ => Leaf(Kind.Atom, atoms.Number((AtomicTest)condition)!.Value, 0),
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
    /// <param name="truths">By <see cref="Atom.At"/>.</param>
    public int Given(int formula, int source, ReadOnlySpan<Truth> truths)
    {
        var node = nodes[formula];
        return node.Kind switch
        {
            Kind.Atom => atoms[node.Left].Source == source ? Decide(node.Left, truths[atoms[node.Left].At]) : formula,
            Kind.Not => Not(Given(node.Left, source, truths)),
            Kind.And => And(Given(node.Left, source, truths), Given(node.Right, source, truths)),
            Kind.Or => Or(Given(node.Left, source, truths), Given(node.Right, source, truths)),
            _ => formula,
        };
    }

    /// <summary>What is left once an answered any_of has got, or not got, the tick at one option; the options come in their order.</summary>
    public int GivenTick(int formula, int source, int option, bool ticked)
    {
        var node = nodes[formula];
        return node.Kind switch
        {
            Kind.Atom when atoms[node.Left].Source == source => Tick(node.Left, Rational.Zero, option, ticked),
            Kind.Ticks => Tick(node.Left, sums[node.Right], option, ticked),
            Kind.Not => Not(GivenTick(node.Left, source, option, ticked)),
            Kind.And => And(GivenTick(node.Left, source, option, ticked), GivenTick(node.Right, source, option, ticked)),
            Kind.Or => Or(GivenTick(node.Left, source, option, ticked), GivenTick(node.Right, source, option, ticked)),
            _ => formula,
        };
    }

    /// <summary>The atoms that are still open in it, each once, left to right.</summary>
    public IEnumerable<Atom> OpenAtoms(int formula)
    {
        var node = nodes[formula];
        return node.Kind switch
        {
            Kind.Atom or Kind.Ticks => [atoms[node.Left]],
            Kind.Not => OpenAtoms(node.Left),
            Kind.And or Kind.Or => OpenAtoms(node.Left).Union(OpenAtoms(node.Right)),
            _ => [],
        };
    }

    private int Decide(int atom, Truth truth) => truth switch
    {
        Truth.False => False,
        Truth.True => True,
        _ => Number(new(Kind.Undefined, atom, 0), mayBeMissing: true),
    };

    private int Tick(int atom, Rational before, int option, bool ticked)
    {
        // Whether it was asked and answered is known at the first tick.
        if (atoms[atom].Ticks is not { } ticks)
        {
            return True;
        }

        var sum = ticked ? before + ticks.Weights[option] : before;
        return ticks.Decided(sum, option + 1) switch
        {
            true => True,
            false => False,
            null => Leaf(Kind.Ticks, atom, SumNumber(sum)),
        };
    }

    private int SumNumber(Rational sum)
    {
        if (!sumNumbers.TryGetValue(sum, out var number))
        {
            sumNumbers.Add(sum, number = sums.Count);
            sums.Add(sum);
        }

        return number;
    }

    private int Not(int part) => nodes[part].Kind switch
    {
        Kind.False => True,
        Kind.True => False,
        Kind.Undefined => part,
        Kind.Not => nodes[part].Left,
        _ => Number(new(Kind.Not, part, 0), missable[part]),
    };

    private int And(int left, int right) =>
        left == False || nodes[left].Kind == Kind.Undefined || right == True || left == right ? left
        : left == True || (right == False && !missable[left]) ? right
        : Number(new(Kind.And, left, right), missable[left] || missable[right]);

    private int Or(int left, int right) =>
        left == True || nodes[left].Kind == Kind.Undefined || right == False || left == right ? left
        : left == False || (right == True && !missable[left]) ? right
        : Number(new(Kind.Or, left, right), missable[left] || missable[right]);

    private int Leaf(Kind kind, int atom, int sum) => Number(new(kind, atom, sum), allMayBeMissing || atoms[atom].MayBeMissing);

    private int Number(Node node, bool mayBeMissing)
    {
        if (!numbers.TryGetValue(node, out var number))
        {
            numbers.Add(node, number = nodes.Count);
            nodes.Add(node);
            missable.Add(mayBeMissing);
        }

        return number;
    }

    /// <summary>Leaves hold an atom in <c>Left</c> (and a sum of ticks in <c>Right</c>), the others the numbers of their parts.</summary>
    private readonly record struct Node(Kind Kind, int Left, int Right);
}
