using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Conditions;

/// <summary>All declarations of a self-check, by id. Questions are added before their conditions are bound.</summary>
internal sealed class Names(Findings findings)
{
    /// <summary>The words of the grammar, which cannot be names of questions, blocks, scores or band sets.</summary>
    public static ImmutableArray<string> Reserved { get; } =
    [
        "and", "or", "not", "is", "one", "of", "includes", "any", "all", "only", "count", "points", "score", "answered", "asked", "stopped",
        "otherwise", "to", "up", "below", "at", "least", "above", "unavailable",
    ];

    private readonly Dictionary<string, (string What, Location Location)> taken = new(StringComparer.Ordinal);

    /// <summary>
    /// Ids of questions and band sets that could not be declared and were reported; reading them reports nothing more.
    /// </summary>
    public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Question> Questions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Block> Blocks { get; } = new(StringComparer.Ordinal);

    /// <summary>Each score with the index after the last question that it reads; 0 until known.</summary>
    public Dictionary<string, int> Scores { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, BandSet> BandSets { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Card> Cards { get; } = new(StringComparer.Ordinal);

    /// <summary>Every outcome with its level.</summary>
    public Dictionary<string, Level> Outcomes { get; } = new(StringComparer.Ordinal);

    /// <summary>Reserves an id in the common name space; false, with a finding, if it is malformed, reserved or taken.</summary>
    /// <param name="what">The named thing, with its article.</param>
    public bool Take(Located<string> id, string what)
    {
        if (!IsId(id.Value))
        {
            findings.Add(AssessmentRules.IdPattern(id, what, "a lowercase letter, then lowercase letters, digits and `_`"));
            return false;
        }

        if (Reserved.Contains(id.Value))
        {
            findings.Add(AssessmentRules.Reserved(id, what));
            return false;
        }

        if (!taken.TryAdd(id.Value, (what, id.Location)))
        {
            var (first, at) = taken[id.Value];
            findings.Add(AssessmentRules.NameTwice(id, first, at));
            return false;
        }

        return true;
    }

    /// <summary>True if an id of an option, item, band, card or outcome is well formed; a finding otherwise.</summary>
    public bool CheckOwn(Located<string> id, string what)
    {
        var isWellFormed = id.Value.Length > 0
            && char.IsAsciiLetterOrDigit(id.Value[0])
            && id.Value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-')
            && id.Value[^1] != '-';
        if (!isWellFormed)
        {
            findings.Add(AssessmentRules.IdPattern(id, what, "lowercase letters, digits and `_`"));
        }
        else if (id.Value is "and" or "or" or "not")
        {
            findings.Add(AssessmentRules.Reserved(id, what));
            return false;
        }

        return isWellFormed;
    }

    /// <summary>
    /// Questions that items of a score name: a question itself, or those of a block that are not unscored; null if there is no such name.
    /// </summary>
    public ImmutableArray<string>? Items(string id) =>
        Questions.ContainsKey(id) ? [id]
        : Blocks.TryGetValue(id, out var block) ? [.. block.Questions.Where(q => !Questions[q].Unscored)]
        : null;

    /// <summary>Reports a name that is not an item, unless it was already reported at its place.</summary>
    public void ReportItem(Located<string> name)
    {
        if (!Broken.Contains(name.Value))
        {
            findings.Add(AssessmentRules.UnknownItem(name, KindOf(name.Value), Questions.Keys.Concat(Blocks.Keys)));
        }
    }

    /// <summary>What else the id names, in words with an article; null if nothing.</summary>
    public string? KindOf(string id) => taken.TryGetValue(id, out var what) ? what.What : null;

    /// <summary>Every id that a condition can begin with.</summary>
    public IEnumerable<string> Readable => Questions.Keys.Concat(BandSets.Keys);

    private static bool IsId(string id) =>
        id.Length > 0 && char.IsAsciiLetterLower(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
