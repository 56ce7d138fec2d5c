using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BackCare.Yaml;

/// <summary>
/// The shape that a value must have. The reader, the manuals and the JSON Schemas share one table of shapes, so that they always agree.
/// </summary>
public abstract record YamlShape
{
    private protected YamlShape(string words, string example) => (Words, Example) = (words, example);

    /// <summary>What to write, in plain words for a message, such as "a list".</summary>
    public string Words { get; init; }

    /// <summary>A valid value, as one line of YAML.</summary>
    public string Example { get; init; }

    /// <summary>A text of at least one character other than white space.</summary>
    public static TextShape Text { get; } = new([]);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static FlagShape Flag { get; } = new();

    /// <summary>A date, or a date and time with an offset.</summary>
    public static DateShape Date { get; } = new();

    /// <summary>Any value.</summary>
    public static AnyShape Any { get; } = new();
}

/// <summary>A text: one of <paramref name="Choices"/>, or any text if there are none.</summary>
public sealed record TextShape(ImmutableArray<string> Choices)
    : YamlShape(
        Choices.IsEmpty ? "text" : $"one of {string.Join(", ", Choices.Select(c => $"`{c}`"))}",
        Choices.IsEmpty ? "Some words" : Choices[0]);

/// <summary>A whole number from <paramref name="Least"/> to <paramref name="Most"/>, both included.</summary>
public sealed record NumberShape(int Least, int Most) : YamlShape($"a whole number from {Least} to {Most}", $"{Least}");

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagShape() : YamlShape("`true` or `false`", "true");

/// <summary>A date such as <c>2026-05-02</c> or <c>2026-05-02T09:30:00+02:00</c>.</summary>
public sealed record DateShape() : YamlShape("a date such as 2026-05-02", "2026-05-02");

/// <summary>A list of values that all have the same shape.</summary>
/// <param name="Item">The shape of each item.</param>
/// <param name="OneAlone">True if a single value can be written without a list.</param>
public sealed record ListShape(YamlShape Item, bool OneAlone = false) : YamlShape("a list", $"[{Item.Example}]");

/// <summary>A block of known keys.</summary>
/// <param name="Owner">What the keys belong to, in words for a message, such as "a question" or "front matter".</param>
/// <param name="Keys">The keys, in the order of the manual.</param>
public sealed record MapShape(string Owner, ImmutableArray<YamlKey> Keys) : YamlShape("a block of keys", "{ … }")
{
    private readonly FrozenDictionary<string, YamlKey> bySpelling = Keys
        .SelectMany(key => key.Spellings.Select(spelling => KeyValuePair.Create(spelling, key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The key with this spelling; null if there is none.</summary>
    public YamlKey? Find(string spelling) => bySpelling.GetValueOrDefault(spelling);
}

/// <summary>A block whose keys the editor chooses and whose values all have the same shape.</summary>
public sealed record NamedShape(YamlShape Value) : YamlShape("a block of names and values", "{ … }");

/// <summary>One of several shapes; whether the value is a text, a list or a block decides which.</summary>
public sealed record EitherShape : YamlShape
{
    /// <summary>A choice of shapes; the first one gives the example.</summary>
    public EitherShape(params ImmutableArray<YamlShape> shapes)
        : base(string.Join(" or ", shapes.Select(s => s.Words)), shapes[0].Example) => Shapes = shapes;

    /// <summary>The shapes, at least two.</summary>
    public ImmutableArray<YamlShape> Shapes { get; }
}

/// <summary>Any value, for the free keys under <c>params</c>.</summary>
public sealed record AnyShape() : YamlShape("any value", "…");
