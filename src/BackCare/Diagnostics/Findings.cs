using System.Collections.Immutable;

namespace BackCare.Diagnostics;

/// <summary>Where one reader collects what it finds while it goes on reading. Not shared between threads.</summary>
public sealed class Findings
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>True once an error was added.</summary>
    public bool AnyError { get; private set; }

    /// <summary>How many findings were added so far; compare before and after to see whether a part passed.</summary>
    public int Count => diagnostics.Count;

    /// <summary>Adds one finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        AnyError |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds all findings of another reader.</summary>
    public void AddRange(IEnumerable<Diagnostic> others)
    {
        foreach (var diagnostic in others)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Takes the value of a checked part and keeps its findings.</summary>
    public T Take<T>(Checked<T> part)
    {
        AddRange(part.Diagnostics);
        return part.Value;
    }

    /// <summary>The findings in the order in which they were added.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. diagnostics];
}
