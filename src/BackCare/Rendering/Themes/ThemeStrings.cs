using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace BackCare.Rendering.Themes;

/// <summary>The fixed words of the theme in one language; keys that it lacks fall back to English.</summary>
internal sealed record ThemeStrings(string Language, FrozenDictionary<string, string> Words)
{
    private readonly ConcurrentDictionary<DateOnly, string> days = new();

    /// <summary>The words of a key that is known to exist.</summary>
    public string this[string key] => Words[key];

    /// <summary>The words with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
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
    public string Day(DateOnly day) => days.GetOrAdd(day, static (day, strings) => strings.Fill("date", $"{day.Day}", strings.Words[$"month_{day.Month}"], $"{day.Year}"), this);
}
