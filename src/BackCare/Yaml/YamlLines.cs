namespace BackCare.Yaml;

/// <summary>Finds the lines of a file that a key and its value take up.</summary>
internal static class YamlLines
{
    /// <summary>The first and the last line of an entry at the top of a file, from 1; null if the key is absent.</summary>
    public static (int First, int Last)? Of(YamlMap map, string key) =>
        map.Entries.FirstOrDefault(e => e.Key.Text == key) is { } entry ? (entry.Key.Location.Start.Line, LastLine(entry.Value)) : null;

    /// <summary>The last line of a value. The location of a block ends at the next key, so its parts are examined instead.</summary>
    private static int LastLine(YamlValue value) => value switch
    {
        YamlMap { Location.End.Column: 1, Entries: { IsEmpty: false } entries } =>
            entries.Max(e => Math.Max(e.Key.Location.End.Line, LastLine(e.Value))),
        YamlList { Location.End.Column: 1, Items: { IsEmpty: false } items } => items.Max(LastLine),
        { Location: { End: { Column: 1, Line: var line }, Start.Line: var start } } when line > start => line - 1,
        _ => value.Location.End.Line,
    };
}
