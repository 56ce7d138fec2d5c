using System.Collections.Immutable;
using BackCare.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BackCare.Yaml;

/// <summary>
/// Composes values from the parser's events: one document of maps, lists and texts. No anchors, aliases, tags or merge keys, no key twice,
/// at most 64 levels; so no input can be made to explode.
/// </summary>
public static class YamlReader
{
    /// <summary>How deep lists and maps may stand in one another.</summary>
    public const int DeepestLevel = 64;

    /// <summary>The value of a YAML text; null if it is empty or broken (then an error says where and why).</summary>
    /// <param name="text">Line ends are LF, without byte order mark.</param>
    /// <param name="file">For locations.</param>
    /// <param name="rules">The ids under which the room reports.</param>
    /// <param name="firstLine">The line of the file on which the text begins; more than 1 for front matter.</param>
    public static Checked<YamlValue?> Read(string text, string file, YamlRules rules, int firstLine = 1)
    {
        var findings = new Findings();
        try
        {
            var composer = new Composer(text, file, rules, firstLine, findings);
            return new(composer.Document(), findings.ToImmutable());
        }
        catch (TooDeepException)
        {
            return new(null, findings.ToImmutable());
        }
        catch (YamlException e)
        {
            findings.Add(YamlTraps.Explain(e, text, file, firstLine, rules));
            return new(null, findings.ToImmutable());
        }
    }

    /// <summary>Leaves the recursion at once: below a level that is too deep nothing more is worth saying.</summary>
    private sealed class TooDeepException : Exception;

    private sealed class Composer(string text, string file, YamlRules rules, int firstLine, Findings findings)
    {
        private readonly Parser parser = new(new Scanner(new StringReader(text)));

        public YamlValue? Document()
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return null;
            }

            parser.Consume<DocumentStart>();
            var value = Value(1);
            if (value is not null)
            {
                parser.Consume<DocumentEnd>();
                if (parser.Accept<DocumentStart>(out var second))
                {
                    findings.Add(rules.NotUsedHere(At(second), "a second document (`---`)", "keep one document in one file"));
                }
            }

            return value is { IsEmpty: true } ? null : value;
        }

        private YamlValue? Value(int level)
        {
            if (parser.Accept<AnchorAlias>(out var alias))
            {
                findings.Add(rules.NotUsedHere(At(alias), $"the alias `*{alias.Value}`", "write the value out, or quote the text"));
                parser.MoveNext();
                return null;
            }

            var node = (NodeEvent)parser.Current!;
            Refuse(node);
            if (level > DeepestLevel)
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

        private YamlText Text(Scalar scalar)
        {
            parser.MoveNext();
            return new(scalar.Value, scalar.Style == ScalarStyle.Plain, At(scalar));
        }

        private YamlList List(SequenceStart start, int level)
        {
            parser.MoveNext();
            var items = ImmutableArray.CreateBuilder<YamlValue>();
            while (!parser.Accept<SequenceEnd>(out _))
            {
                if (Value(level + 1) is { } item)
                {
                    items.Add(item);
                }
            }

            var end = parser.Consume<SequenceEnd>();
            return new(items.ToImmutable(), Between(start, end));
        }

        private YamlMap Map(MappingStart start, int level)
        {
            parser.MoveNext();
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var keys = new Dictionary<string, YamlText>(StringComparer.Ordinal);
            while (!parser.Accept<MappingEnd>(out _))
            {
                var at = At(parser.Current!);
                if (Value(level + 1) is not YamlText key)
                {
                    throw new YamlException(parser.Current?.Start ?? start.Start, start.End, KeyIsNoText(at));
                }

                var value = Value(level + 1) ?? new YamlText("", IsPlain: true, key.Location);
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

            var end = parser.Consume<MappingEnd>();
            return new(entries.ToImmutable(), Between(start, end));
        }

        private void Refuse(NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
            {
                findings.Add(rules.NotUsedHere(At(node), $"the anchor `&{node.Anchor.Value}`", "write the value out, or quote the text"));
            }

            if (!node.Tag.IsEmpty)
            {
                findings.Add(rules.NotUsedHere(At(node), $"the tag `{node.Tag.Value}`", "leave it out, or quote the text"));
            }
        }

        private static string KeyIsNoText(Location at) => $"a key must be a word, on line {at.Start.Line}";

        private Location At(ParsingEvent part) => new(file, Place(part.Start), Place(part.End));

        private Location Between(ParsingEvent start, ParsingEvent end) => new(file, Place(start.Start), Place(end.End));

        private Position Place(Mark mark) => new((int)mark.Line + firstLine - 1, (int)mark.Column);
    }
}
