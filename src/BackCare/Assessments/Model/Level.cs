using System.Collections.Immutable;

namespace BackCare.Assessments.Model;

/// <summary>How soon help is needed, most urgent first; the order of the numbers is the order of urgency.</summary>
public enum Level
{
    /// <summary>Now: the emergency number or department.</summary>
    Emergency,

    /// <summary>Today or tomorrow.</summary>
    Urgent,

    /// <summary>Within days to two weeks.</summary>
    Soon,

    /// <summary>An appointment.</summary>
    Routine,

    /// <summary>At home.</summary>
    SelfCare,
}

/// <summary>The words for <see cref="Level"/> in files and results.</summary>
public static class Levels
{
    /// <summary>The five words, most urgent first; the place of a word is the number of its level.</summary>
    public static ImmutableArray<string> Words { get; } = ["emergency", "urgent", "soon", "routine", "self_care"];

    /// <summary>The word as it is written in a self-check, such as <c>self_care</c>.</summary>
    public static string Word(this Level level) => Words[(int)level];

    /// <summary>The level of a word; null for any other text.</summary>
    public static Level? Parse(string word) => Words.IndexOf(word) is var at and >= 0 ? (Level)at : null;

    /// <summary>True if this level asks for help at least as soon as the other.</summary>
    public static bool IsAtLeast(this Level level, Level other) => level <= other;
}
