using System.Text;

namespace BackCare.Rendering.Themes;

/// <summary>
/// Joins our ES modules into one script: a frame without an origin cannot load modules from files, and one file is one request. It
/// supports only the style of these modules: each import on one line from <c>./name.js</c>, <c>export</c> directly in front of a
/// declaration, and names that are unique among all modules.
/// </summary>
internal static class ScriptLinker
{
    /// <summary>
    /// The entry module with everything it imports, each module once and ahead of the modules that use it, without comment lines.
    /// </summary>
    /// <param name="entry">The name of a module, such as <c>self-check.js</c>.</param>
    /// <param name="read">Returns the text of the module with a given name.</param>
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
