namespace BackCare.Assessments.Conditions;

/// <summary>One word, number or sign of a condition.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Text">As written; empty at the end.</param>
/// <param name="Start">Offset in the condition's text.</param>
internal readonly record struct ConditionToken(TokenKind Kind, string Text, int Start)
{
    public int End => Start + Text.Length;

    public bool Is(string text) => Text == text;
}

/// <summary>The kinds of token.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Comparison,
    Sign,
    End,
}
