using System.Collections.Immutable;

namespace BackCare.Diagnostics;

/// <summary>Collects the findings of one reader while it continues to read. Not thread-safe.</summary>
public sealed class Findings
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>True if an error has been added.</summary>
    public bool AnyError { get; private set; }

    /// <summary>The number of findings so far; if it does not change while a part is read, the part passed.</summary>
    public int Count => diagnostics.Count;

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        AnyError |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds the findings of another reader, in their order.</summary>
    public void AddRange(IEnumerable<Diagnostic> others)
    {
        foreach (var diagnostic in others)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Adds the findings of a checked part, and returns its value.</summary>
    public T Take<T>(Checked<T> part)
    {
        AddRange(part.Diagnostics);
        return part.Value;
    }

    /// <summary>The findings, in the order in which they were added.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => [.. diagnostics];
}
