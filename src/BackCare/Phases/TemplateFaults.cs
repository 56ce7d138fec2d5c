using System.Collections.Immutable;
using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Phases;

/// <summary>One fault of a template shows on every page that uses it.</summary>
public static class TemplateFaults
{
    /// <summary>
    /// Each fault once, where it first came; its message names its first page in order of paths, and how many others it spoils. Other
    /// findings stay, each once.
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
        [var first, ..] pages => string.Create(CultureInfo.InvariantCulture, $" (on the page of {first} and {pages.Length - 1} other pages)"),
    };

    private static string[] PathsOf(IEnumerable<Diagnostic> same) =>
        [.. same.Select(d => d.OnPage).OfType<string>().Order(StringComparer.Ordinal)];
}
