using System.Collections.Immutable;
using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Phases;

/// <summary>Merges the findings about one mistake in a template, which occurs on every page that uses the template.</summary>
public static class TemplateFaults
{
    /// <summary>
    /// Each finding once, in the order of first occurrence. The message of a template's mistake also names the first page it affects, by
    /// path, and the number of others.
    /// </summary>
    public static ImmutableArray<Diagnostic> Gather(IEnumerable<Diagnostic> found) =>
    [
        .. found
            .GroupBy(d => d with { OnPage = null })
            .Select(same => same.Key with { Message = same.Key.Message + Pages(same) }),
    ];

    private static string Pages(IEnumerable<Diagnostic> same) => PathsOf(same) switch
    {
        [] => "",
        [var only] => $" (on the page of {only})",
        [var first, _] => $" (on the page of {first} and 1 other page)",
        [var first, ..] pages =>
            string.Create(CultureInfo.InvariantCulture, $" (on the page of {first} and {pages.Length - 1} other pages)"),
    };

    private static string[] PathsOf(IEnumerable<Diagnostic> same) =>
        [.. same.Select(d => d.OnPage).OfType<string>().Order(StringComparer.Ordinal)];
}
