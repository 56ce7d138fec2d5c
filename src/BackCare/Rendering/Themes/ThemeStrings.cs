using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace BackCare.Rendering.Themes;

/// <summary>The fixed texts of the theme in one language; missing keys have the English text.</summary>
internal sealed record ThemeStrings(string Language, FrozenDictionary<string, string> Words)
{
    private readonly ConcurrentDictionary<DateOnly, string> days = new();

    /// <summary>The text of a key, which must exist.</summary>
    public string this[string key] => Words[key];

    /// <summary>The text of a key, with values for <c>{0}</c>, <c>{1}</c> and so on.</summary>
    public string Fill(string key, params ReadOnlySpan<string> values)
    {
        var words = Words[key];
        for (var i = 0; i < values.Length; i++)
        {
            words = words.Replace($"{{{i}}}", values[i], StringComparison.Ordinal);
        }

        return words;
    }

    /// <summary>A day in words, such as <c>November 9, 2026</c>.</summary>
    public string Day(DateOnly day) =>
        days.GetOrAdd(day, static (day, strings) => strings.Fill("date", $"{day.Day}", strings.Words[$"month_{day.Month}"], $"{day.Year}"),
            this);
}
