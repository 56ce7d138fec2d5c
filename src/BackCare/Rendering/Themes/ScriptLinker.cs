using System.Text;

namespace BackCare.Rendering.Themes;

/// <summary>
/// Joins our own ES modules into one: a frame without an origin can load no module from a file, and one file is one request. It understands only what
/// these modules are written in: each import on one line from <c>./name.js</c>, exports before a declaration, names unique among all modules.
/// </summary>
internal static class ScriptLinker
{
    /// <summary>The entry with all that it imports, each module once and before those that use it; comment lines fall away.</summary>
    /// <param name="entry">Such as <c>self-check.js</c>.</param>
    /// <param name="read">The text of a module by its name.</param>
    public static string Link(string entry, Func<string, string> read)
    {
        var joined = new StringBuilder();
        Append(entry, read, joined, new(StringComparer.Ordinal));
        return joined.ToString();
    }

    private static void Append(string name, Func<string, string> read, StringBuilder joined, HashSet<string> done)
    {
        if (!done.Add(name))
        {
            return;
        }

        var own = new StringBuilder();
        var isComment = false;
        foreach (var line in read(name).ReplaceLineEndings("\n").Split('\n'))
        {
            var text = line.TrimStart();
            isComment |= text.StartsWith("/*", StringComparison.Ordinal);
            if (Imported(text) is { } other)
            {
                Append(other, read, joined, done);
            }
            else if (!isComment && text.Length > 0 && !text.StartsWith("//", StringComparison.Ordinal))
            {
                own.Append(text.StartsWith("export ", StringComparison.Ordinal) ? text["export ".Length..] : text).Append('\n');
            }

            isComment &= !text.EndsWith("*/", StringComparison.Ordinal);
        }

        joined.Append(own);
    }

    private static string? Imported(string line)
    {
        const string From = " from \"./";
        return line.StartsWith("import ", StringComparison.Ordinal) && line.IndexOf(From, StringComparison.Ordinal) is var at and > 0
            ? line[(at + From.Length)..line.LastIndexOf('"')]
            : null;
    }
}
