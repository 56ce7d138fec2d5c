using System.Collections.Immutable;
using BackCare.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BackCare.Yaml;

/// <summary>Composes values from the parser's events. Its recursion is limited to <see cref="YamlReader.DeepestLevel"/>.</summary>
internal sealed class YamlComposer(string text, SourceLines lines, YamlRules rules, Findings findings)
{
    private readonly Parser parser = new(new Scanner(new StringReader(text)));
    private readonly Stack<int> openBrackets = new();

    /// <summary>The offset that the parser has reached.</summary>
    public int Offset => (int)(parser.Current?.End.Index ?? 0);

    /// <summary>The offset of the innermost bracket that is still open; null outside brackets.</summary>
    public int? OpenBracket => openBrackets.TryPeek(out var at) ? at : null;

    /// <summary>Composes the whole text; null if it is empty.</summary>
    /// <exception cref="YamlException">The text is not valid YAML. For some texts the parser throws other exceptions.</exception>
    /// <exception cref="TooDeepException">The text is nested too deeply; this is already reported.</exception>
    public YamlValue? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        var start = parser.Consume<DocumentStart>();
        if (start.Version is not null)
        {
            findings.Add(rules.NotUsedHere(At(start), "a `%YAML` line", "remove it"));
        }

        var value = Value(1);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            findings.Add(rules.NotUsedHere(At(second), "a second document (`---`)", "keep one document per file"));
        }

        return value.IsEmpty ? null : value;
    }

    private YamlValue Value(int level)
    {
        if (parser.Accept<AnchorAlias>(out var alias))
        {
            return Alias(alias);
        }

        if (parser.Current is not NodeEvent node)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, "");
        }

        Refuse(node);
        if (level > YamlReader.DeepestLevel)
        {
            findings.Add(rules.TooDeep(At(node)));
            throw new TooDeepException();
        }

        return node switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart start => List(start, level),
            _ => Map((MappingStart)node, level),
        };
    }

    /// <summary>An alias is read as plain text, so that its value is not reported as missing too.</summary>
    private YamlText Alias(AnchorAlias alias)
    {
        parser.MoveNext();
        var written = $"*{alias.Value.Value}";
        findings.Add(rules.NotUsedHere(
            At(alias), $"the alias `{YamlRules.Shortened(written)}`", "write the value out, or put quotes around the text"));
        return new(written, IsPlain: true, At(alias));
    }

    private YamlText Text(Scalar scalar)
    {
        parser.MoveNext();
        var start = (int)scalar.Start.Index;
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var end = isBlock ? lines.Trim(start, (int)scalar.End.Index) : (int)scalar.End.Index;
        return new(scalar.Value, scalar.Style == ScalarStyle.Plain, lines.Between(start, end));
    }

    private YamlList List(SequenceStart start, int level)
    {
        var isFlow = start.Style == SequenceStyle.Flow;
        Open(start, isFlow);
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            items.Add(Value(level + 1));
        }

        var end = Close(parser.Consume<SequenceEnd>(), isFlow);
        return new(items.ToImmutable(), Whole(start, end, items.LastOrDefault()));
    }

    private YamlMap Map(MappingStart start, int level)
    {
        var isFlow = start.Style == MappingStyle.Flow;
        Open(start, isFlow);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new Dictionary<string, YamlText>(StringComparer.Ordinal);
        YamlValue? last = null;
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = Value(level + 1);
            last = Value(level + 1);
            if (key is YamlText name)
            {
                Add(name, last, keys, entries);
            }
            else
            {
                findings.Add(rules.KeyIsNoText(key.Location));
            }
        }

        var end = Close(parser.Consume<MappingEnd>(), isFlow);
        return new(entries.ToImmutable(), Whole(start, end, last));
    }

    private void Add(YamlText key, YamlValue value, Dictionary<string, YamlText> keys, ImmutableArray<YamlEntry>.Builder entries)
    {
        if (key is { Text: "<<", IsPlain: true })
        {
            findings.Add(rules.NotUsedHere(key.Location, "the merge key `<<`", "write the keys out"));
        }
        else if (!keys.TryAdd(key.Text, key))
        {
            findings.Add(rules.Twice(key, keys[key.Text]));
        }
        else
        {
            entries.Add(new(key, value));
        }
    }

    private void Open(NodeEvent start, bool isFlow)
    {
        if (isFlow)
        {
            openBrackets.Push((int)start.Start.Index);
        }

        parser.MoveNext();
    }

    private int? Close(ParsingEvent end, bool isFlow)
    {
        if (!isFlow)
        {
            return null;
        }

        openBrackets.Pop();
        return (int)end.Start.Index + 1;
    }

    /// <summary>The parser ends a block where the next one starts, so a block is shown only up to its last value.</summary>
    private Location Whole(ParsingEvent start, int? closed, YamlValue? last)
    {
        var from = (int)start.Start.Index;
        return closed is { } end ? lines.Between(from, end)
            : last is null ? lines.Between(from, from)
            : lines.Between(from, from) with { End = last.Location.End };
    }

    private void Refuse(NodeEvent node)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
        {
            return;
        }

        var start = (int)node.Start.Index;
        var word = lines.WordAt(start);
        var name = word.StartsWith('&') ? "the anchor" : "the tag";
        findings.Add(rules.NotUsedHere(
            lines.Between(start, start + word.Length),
            $"{name} `{YamlRules.Shortened(word)}`",
            "remove it, or put quotes around the text"));
    }

    private Location At(ParsingEvent part) => lines.Between((int)part.Start.Index, (int)part.End.Index);
}

/// <summary>Thrown to leave the recursion at a level that is too deep, where further findings would not help.</summary>
internal sealed class TooDeepException : Exception;
