using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BackCare.Rendering.Views;

/// <summary>The names of one kind of view with their meanings, used by templates and by the manual.</summary>
internal sealed class ViewShape
{
    private readonly FrozenDictionary<string, (int Place, Func<View, object?> Value)> values;

    private ViewShape(string name, ImmutableArray<(string Name, string Meaning)> members, FrozenDictionary<string,
        (int Place, Func<View, object?> Value)> values)
    {
        Name = name;
        Members = members;
        Names = [.. members.Select(m => m.Name)];
        this.values = values;
    }

    /// <summary>The name of this kind of view in templates and in the manual.</summary>
    public string Name { get; }

    /// <summary>The members in the order of the manual.</summary>
    public ImmutableArray<(string Name, string Meaning)> Members { get; }

    /// <summary>The names of the members, in the same order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The shape of views of type <typeparamref name="T"/>.</summary>
    public static ViewShape Of<T>(string name, params ReadOnlySpan<(string Name, string Meaning, Func<T, object?> Value)> members)
        where T : View
    {
        var getters = new Dictionary<string, (int, Func<View, object?>)>(StringComparer.Ordinal);
        var table = ImmutableArray.CreateBuilder<(string, string)>(members.Length);
        foreach (var (member, meaning, value) in members)
        {
            getters.Add(member, (table.Count, view => value((T)view)));
            table.Add((member, meaning));
        }

        return new(name, table.ToImmutable(), getters.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Finds the value with a name; false if the name does not exist.</summary>
    public bool TryGet(View view, string name, out object? value)
    {
        var found = values.TryGetValue(name, out var member);
        value = found ? view.Once(member.Place, member.Value) : null;
        return found;
    }
}
