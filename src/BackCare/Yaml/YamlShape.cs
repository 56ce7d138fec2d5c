using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BackCare.Yaml;

/// <summary>
/// What a value must look like. One table of shapes serves the reader, the manuals and the editors' JSON Schema, so that they cannot
/// differ.
/// </summary>
public abstract record YamlShape
{
    private protected YamlShape(string words, string example) => (Words, Example) = (words, example);

    /// <summary>Plain words with their article, such as "a date".</summary>
    public string Words { get; init; }

    /// <summary>A value that fits, on one line of YAML.</summary>
    public string Example { get; init; }

    /// <summary>A text of at least one character.</summary>
    public static TextShape Text { get; } = new([]);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static FlagShape Flag { get; } = new();

    /// <summary>A day, or a date and time with an offset.</summary>
    public static DateShape Date { get; } = new();

    /// <summary>Anything at all.</summary>
    public static AnyShape Any { get; } = new();
}

/// <summary>A text, free or one of a closed list of <paramref name="Choices"/> (empty: free).</summary>
public sealed record TextShape(ImmutableArray<string> Choices)
    : YamlShape(Choices.IsEmpty ? "a text" : "one of its choices", Choices.IsEmpty ? "Some words" : Choices[0]);

/// <summary>A whole number, both ends included.</summary>
public sealed record NumberShape(int Least, int Most) : YamlShape($"a whole number from {Least} to {Most}", $"{Least}");

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagShape() : YamlShape("`true` or `false`", "true");

/// <summary><c>2026-05-02</c>, or <c>2026-05-02T09:30:00+02:00</c>.</summary>
public sealed record DateShape() : YamlShape("a date like 2026-05-02", "2026-05-02");

/// <summary>A list of values of one shape.</summary>
/// <param name="Item">Each item.</param>
/// <param name="OneAlone">True where a single value may stand without brackets.</param>
public sealed record ListShape(YamlShape Item, bool OneAlone = false) : YamlShape("a list", $"[{Item.Example}]");

/// <summary>A block of known keys.</summary>
/// <param name="Owner">What has these keys, in words with an article, such as "a question".</param>
/// <param name="Keys">In the order in which the manual lists them.</param>
public sealed record MapShape(string Owner, ImmutableArray<YamlKey> Keys) : YamlShape("a block of keys", "{ … }")
{
    private readonly FrozenDictionary<string, YamlKey> bySpelling = Keys
        .SelectMany(key => key.Spellings.Select(spelling => KeyValuePair.Create(spelling, key)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The key with this spelling; null if there is none.</summary>
    public YamlKey? Find(string spelling) => bySpelling.GetValueOrDefault(spelling);
}

/// <summary>A block whose keys the editor names, all values of one shape.</summary>
public sealed record NamedShape(YamlShape Value) : YamlShape("a block of names and values", "{ … }");

/// <summary>One of several shapes, told apart by whether a text, a list or a block stands there.</summary>
public sealed record EitherShape : YamlShape
{
    /// <summary>The first of the shapes gives the example.</summary>
    public EitherShape(params ImmutableArray<YamlShape> shapes)
        : base(string.Join(" or ", shapes.Select(s => s.Words)), shapes[0].Example) => Shapes = shapes;

    /// <summary>At least two.</summary>
    public ImmutableArray<YamlShape> Shapes { get; }
}

/// <summary>Anything at all: free keys under <c>params</c>.</summary>
public sealed record AnyShape() : YamlShape("any value", "…");
