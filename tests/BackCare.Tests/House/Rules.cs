using System.Collections.Immutable;
using System.Reflection;
using BackCare.Diagnostics;

namespace BackCare.Tests.House;

/// <summary>Every rule of the library and of the shell, found in their classes that end in "Rules".</summary>
public static class Rules
{
    /// <summary>Sorted by id.</summary>
    public static ImmutableArray<DeclaredRule> All { get; } =
    [
        .. new[] { Repository.Library, Assembly.Load("backcare") }
            .SelectMany(a => a.GetTypes())
            .Where(t => t.Namespace?.StartsWith("BackCare", StringComparison.Ordinal) == true
                && !t.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(Declared)
            .OrderBy(r => r.Rule.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<DeclaredRule> Declared(Type type)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var fields = type.GetFields(Static).Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!);
        var room = type.Namespace!.Split('.') is [_, var name, ..] ? name : "";
        return fields.Select(r => new DeclaredRule(r, room, type));
    }
}

/// <summary>A rule and where it is declared.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Room">The second part of the namespace; empty at the root.</param>
/// <param name="Type">The class.</param>
public sealed record DeclaredRule(Rule Rule, string Room, Type Type);
