using System.Text;
using BackCare.Diagnostics;

namespace BackCare.Tests.House;

/// <summary>The ledger at the end of src/README.md: one row for each hundred of ids, generated from the rules.</summary>
public sealed class LedgerTests
{
    private const string Readme = "src/README.md";
    private const string Begin = "<!-- ledger: written by LedgerTests -->\n";

    [Fact]
    public void The_ledger_lists_every_rule_with_its_title()
    {
        var readme = Repository.Text(Readme);
        var ledgerAt = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;

        Snapshot.Text(Readme, readme[..ledgerAt] + Ledger());
    }

    [Fact]
    public void The_tour_and_the_ledger_fit_in_130_lines() => Assert.InRange(Repository.Text(Readme).Split('\n').Length - 1, 40, 130);

    private static string Ledger()
    {
        var text = new StringBuilder("| ids | rules (E error, W warning, I info) |\n|---|---|\n");
        foreach (var hundred in Rules.All.GroupBy(r => r.Rule.Id[..4]))
        {
            text.Append($"| {hundred.Key[2..]}xx | {string.Join(" · ", hundred.Select(Entry))} |\n");
        }

        return text.ToString();
    }

    private static string Entry(DeclaredRule declared) =>
        $"**{declared.Rule.Id}** {Letter(declared.Rule.Severity)} {declared.Rule.Title.Replace("|", "\\|", StringComparison.Ordinal)}";

    private static char Letter(Severity severity) => severity switch
    {
        Severity.Error => 'E',
        Severity.Warning => 'W',
        _ => 'I',
    };
}
