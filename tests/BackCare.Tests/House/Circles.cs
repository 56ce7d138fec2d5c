namespace BackCare.Tests.House;

/// <summary>Groups of types that know each other.</summary>
internal static class Circles
{
    /// <summary>
    /// Every group in which each type leads to every other, by the uses among the types of one assembly; a nested type counts as the type
    /// around it.
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
                var circle = beyond
                    .Where(other => reached.TryGetValue(other, out var back) && back.Contains(name))
                    .Order(StringComparer.Ordinal)
                    .ToList();
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

    private static string Outermost(TypeName type) => $"{type.Namespace}.{type.Name.Split('+')[0]}";
}
