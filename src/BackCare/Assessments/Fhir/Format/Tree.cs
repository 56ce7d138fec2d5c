using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace BackCare.Assessments.Fhir.Format;

/// <summary>A value in the shape of the self-check's YAML, before it is written as YAML or as a BackCare extension.</summary>
internal abstract record Tree
{
    private protected Tree()
    {
    }

    /// <summary>Null stays null: an absent key.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Tree?(string? text) => text is null ? null : new TextTree(text);

    public static ListTree Texts(IEnumerable<string> texts) => new([.. texts.Select(t => new TextTree(t))]);

    /// <summary>The entries whose values are not null, in order.</summary>
    public static MapTree Map(params ReadOnlySpan<(string Key, Tree? Value)> entries)
    {
        var present = ImmutableArray.CreateBuilder<(string, Tree)>();
        foreach (var (key, value) in entries)
        {
            if (value is not null)
            {
                present.Add((key, value));
            }
        }

        return new(present.ToImmutable());
    }
}

internal sealed record TextTree(string Text) : Tree;

internal sealed record ListTree(ImmutableArray<Tree> Items) : Tree;

/// <summary>In the order written, each key once.</summary>
internal sealed record MapTree(ImmutableArray<(string Key, Tree Value)> Entries) : Tree
{
    public Tree? this[string key] => Entries.FirstOrDefault(e => e.Key == key).Value;

    public MapTree With(string key, Tree value) => new(Entries.Add((key, value)));

    public MapTree Without(string key) => new(Entries.RemoveAll(e => e.Key == key));
}
