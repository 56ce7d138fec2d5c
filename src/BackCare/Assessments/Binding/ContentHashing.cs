using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>What a review vouches for, as one hash.</summary>
internal static class ContentHashing
{
    /// <summary>SHA-256, in small hexadecimal digits, of the file without <c>reviewed</c>, LF, trimmed, with its CSV tables appended in order of use.</summary>
    public static string Of(string text, YamlMap root, ImmutableArray<string> tables)
    {
        var reviewed = root.Entries.FirstOrDefault(e => e.Key.Text == "reviewed");
        var kept = reviewed is null ? text : Without(text, reviewed.Key.Location.Start.Line, LastLine(reviewed.Value));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kept.Trim() + string.Concat(tables))));
    }

    private static string Without(string text, int first, int last)
    {
        var lines = text.Split('\n');
        return string.Join('\n', lines.Where((_, at) => at + 1 < first || at + 1 > last));
    }

    /// <summary>The end of a block is marked at the next key, so its parts are asked.</summary>
    private static int LastLine(YamlValue value) => value switch
    {
        YamlMap { Location.End.Column: 1, Entries: { IsEmpty: false } entries } => entries.Max(e => Math.Max(e.Key.Location.End.Line, LastLine(e.Value))),
        YamlList { Location.End.Column: 1, Items: { IsEmpty: false } items } => items.Max(LastLine),
        { Location: { End: { Column: 1, Line: var line }, Start.Line: var start } } when line > start => line - 1,
        _ => value.Location.End.Line,
    };
}
