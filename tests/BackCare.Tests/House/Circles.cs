using System.Text.RegularExpressions;

namespace BackCare.Tests.House;

/// <summary>Groups of types that know each other.</summary>
internal static partial class Circles
{
    private static readonly Dictionary<string, string> FamilyOf = ReadFamilies();

    /// <summary>
    /// Every group in which each type leads to every other, by the uses among the types of one assembly. A nested type counts as the type
    /// around it, and a closed family in one file as its first type.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> Among(IEnumerable<CodeUse> uses)
    {
        var known = uses
            .Where(u => u.To.Assembly.Length == 0 && u.To.Namespace.StartsWith("BackCare", StringComparison.Ordinal))
            .Select(u => (From: Outermost(u.From), To: Outermost(u.To)))
            .Where(u => u.From != u.To)
            .ToLookup(u => u.From, u => u.To);
        var reached = known.Select(k => k.Key).ToDictionary(name => name, name => ReachedFrom(name, known), StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, beyond) in reached.Where(r => r.Value.Contains(r.Key)).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            if (done.Add(name))
            {
                var circle = beyond.Where(other => reached.TryGetValue(other, out var back) && back.Contains(name))
                    .Order(StringComparer.Ordinal).ToList();
                done.UnionWith(circle);
                yield return circle;
            }
        }
    }

    private static HashSet<string> ReachedFrom(string name, ILookup<string, string> known)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(known[name]);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var further in known[next])
                {
                    open.Push(further);
                }
            }
        }

        return reached;
    }

    private static string Outermost(TypeName type)
    {
        var name = $"{type.Namespace}.{type.Name.Split('+', '`')[0]}";
        return FamilyOf.GetValueOrDefault(name, name);
    }

    private static Dictionary<string, string> ReadFamilies() => (
        from file in Repository.Files("src", "*.cs")
        let text = Repository.Text(file)
        let room = Namespace().Match(text).Groups[1].Value
        let types = Declaration().Matches(text).Select(m => $"{room}.{m.Groups[1].Value}").ToList()
        from type in types
        select (Type: type, Family: types[0])).DistinctBy(t => t.Type).ToDictionary(t => t.Type, t => t.Family, StringComparer.Ordinal);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^(?:public |internal |abstract |sealed |static |readonly |partial )*(?:record struct|record|class|struct|enum|interface|delegate [\w<>?\[\]]+) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
