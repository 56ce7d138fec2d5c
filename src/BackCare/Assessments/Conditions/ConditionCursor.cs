using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Conditions;

/// <summary>A place among the tokens of a condition; the end token is never passed.</summary>
internal sealed class ConditionCursor(YamlText text, ImmutableArray<ConditionToken> tokens)
{
    private int at;

    public ConditionToken Current => tokens[at];

    /// <summary>The token after the current one; after the end token, the end token again.</summary>
    public ConditionToken Next => Ahead(1);

    /// <summary>Where the token before the current one ends; 0 at the beginning.</summary>
    public int LastEnd => at == 0 ? 0 : tokens[at - 1].End;

    /// <summary>The token before the current one, or the first.</summary>
    public ConditionToken Last => tokens[Math.Max(0, at - 1)];

    /// <summary>The number of tokens, without the end token.</summary>
    public int Count => tokens.Length - 1;

    public ConditionToken Ahead(int steps) => tokens[Math.Min(at + steps, tokens.Length - 1)];

    /// <summary>A token so many steps before the current one, or the first.</summary>
    public ConditionToken Behind(int steps) => tokens[Math.Max(0, at - steps)];

    public void Step(int steps = 1) => at = Math.Min(at + steps, tokens.Length - 1);

    /// <summary>Steps over the word if it is the current one.</summary>
    public bool Accept(string word)
    {
        if (!Current.Is(word))
        {
            return false;
        }

        Step();
        return true;
    }

    /// <summary>From the current token to the end of what follows a verb: one option, or a list.</summary>
    public string Rest()
    {
        var last = at;
        while (tokens[last].Text is "is" or "includes" or "one" or "of" or "any" or "all" or "only")
        {
            last++;
        }

        for (var isList = tokens[last].Is("["); isList && tokens[last].Kind != TokenKind.End && !tokens[last].Is("]");)
        {
            last++;
        }

        return text.Text[Current.Start..tokens[last].End];
    }

    public Location Place(int start, int end) => text.Part(start, Math.Max(1, end - start));

    public Location Place(ConditionToken token) => Place(token.Start, token.End);

    /// <summary>The words as written, spaces folded.</summary>
    public string Source(int start, int end) =>
        string.Join(' ', text.Text[start..end].Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
