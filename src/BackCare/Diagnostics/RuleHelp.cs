using System.Collections.Immutable;
using System.Text;

namespace BackCare.Diagnostics;

/// <summary>The help pages of the rules, which are embedded in this library.</summary>
public static class RuleHelp
{
    private const string Folder = "help/";
    private const string Ending = ".md";

    /// <summary>The ids of all rules that have a help page, sorted.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        .. typeof(RuleHelp).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^Ending.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>True for "BC" in any letter case followed by four digits, whether or not a rule has this id.</summary>
    public static bool IsId(string text) =>
        text.Length == 6 && text.StartsWith("BC", StringComparison.OrdinalIgnoreCase) && text[2..].All(char.IsAsciiDigit);

    /// <summary>The help page of a rule, as markdown; null if no rule has this id.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(RuleHelp).Assembly.GetManifestResourceStream($"{Folder}{id}{Ending}");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
