using BackCare.Diagnostics;

namespace BackCare.Rendering.Themes;

/// <summary>Finds partials that include each other endlessly.</summary>
internal static class IncludeCircles
{
    /// <summary>Reports each circle once as BC6015, at the include that closes it.</summary>
    public static void Report(IReadOnlyDictionary<string, ThemeTemplate> templates, Findings findings)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in templates.Keys.Order(StringComparer.Ordinal))
        {
            Follow(name, [], templates, done, findings);
        }
    }

    private static void Follow(string name, List<string> trail, IReadOnlyDictionary<string, ThemeTemplate> templates, HashSet<string> done,
        Findings findings)
    {
        if (done.Contains(name) || !templates.TryGetValue(name, out var template))
        {
            return;
        }

        trail.Add(name);
        foreach (var include in template.Includes)
        {
            var partial = $"partials/{include.Value}";
            if (trail.IndexOf(partial) is var at and >= 0)
            {
                findings.Add(RenderingRules.Circles(include.Location, trail.Skip(at).Append(partial).Select(n => n["partials/".Length..])));
            }
            else
            {
                Follow(partial, trail, templates, done, findings);
            }
        }

        trail.RemoveAt(trail.Count - 1);
        done.Add(name);
    }
}
