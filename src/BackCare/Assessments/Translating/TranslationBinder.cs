using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Translating;

/// <summary>Lays a translation over the texts of its self-check: every text once, nothing missing, nothing more.</summary>
/// <param name="assessmentFile">The name of the self-check's file, for messages.</param>
internal sealed class TranslationBinder(string assessmentFile, Findings findings)
{
    private readonly Dictionary<Location, Located<string>> texts = [];

    /// <summary>Every text that was found, by the place of its original.</summary>
    public FrozenDictionary<Location, Located<string>> Texts => texts.ToFrozenDictionary();

    /// <summary>Compares a block of the translation with a part of the self-check.</summary>
    /// <param name="at">Where a missing text is reported.</param>
    public void Bind(TextPart part, YamlMap map, Location at)
    {
        foreach (var entry in map.Entries.Where(e => part.Slots.All(s => s.Key != e.Key.Text)))
        {
            Stray(part, entry.Key);
        }

        foreach (var slot in part.Slots)
        {
            Bind(part, slot, map.Entries.FirstOrDefault(e => e.Key.Text == slot.Key), at);
        }
    }

    private void Bind(TextPart part, TextSlot slot, YamlEntry? entry, Location at)
    {
        switch (slot, entry?.Value)
        {
            case (_, null or { IsEmpty: true }):
                findings.Add(TranslationRules.NoText(entry?.Key.Location ?? at, part.Owner, slot, assessmentFile));
                break;
            case (LineSlot line, YamlText text) when YamlCheck.Fits(text, YamlShape.Text):
                texts[line.Words.Location] = text.Located;
                break;
            case (LinesSlot lines, YamlList or YamlText):
                Lines(part, lines, entry);
                break;
            case (PartsSlot parts, YamlList list):
                Parts(part, parts, list, entry.Key);
                break;
            case (BlockSlot block, YamlMap map):
                Bind(block.Part, map, entry.Key.Location);
                break;
            case var (_, other):
                findings.Add(AssessmentRules.Yaml.Wrong(other, slot.Key, part.Keys?.Find(slot.Key)?.Shape ?? ShapeOf(slot)));
                break;
        }
    }

    private void Lines(TextPart part, LinesSlot slot, YamlEntry entry)
    {
        ImmutableArray<YamlValue> items = entry.Value is YamlList list ? list.Items : [entry.Value];
        foreach (var (item, words) in items.Zip(slot.Words))
        {
            if (item is YamlText text && YamlCheck.Fits(text, YamlShape.Text))
            {
                texts[words.Location] = text.Located;
            }
            else
            {
                findings.Add(AssessmentRules.Yaml.Wrong(item, slot.Key, YamlShape.Text));
            }
        }

        if (items.Length < slot.Words.Length)
        {
            findings.Add(TranslationRules.NoLine(entry.Key.Location, part.Owner, slot, slot.Words[items.Length], assessmentFile));
        }
        else if (items.Length > slot.Words.Length)
        {
            findings.Add(TranslationRules.MoreLines(items[slot.Words.Length].Location, part.Owner, slot, assessmentFile));
        }
    }

    private void Parts(TextPart owner, PartsSlot slot, YamlList list, YamlText key)
    {
        var found = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if ((item as YamlMap)?.Text("id") is not { } id)
            {
                findings.Add(TranslationRules.NoId(item.Location with { End = item.Location.Start }, slot.Kind));
            }
            else if (slot.Parts.FirstOrDefault(p => p.Id == id.Value).Part is not { } part)
            {
                findings.Add(TranslationRules.UnknownId(id, slot.Kind, owner.Owner, slot.Parts.Select(p => p.Id)));
            }
            else if (!found.TryAdd(id.Value, id.Location))
            {
                findings.Add(TranslationRules.Twice(id, slot.Kind, found[id.Value]));
            }
            else
            {
                Bind(part, (YamlMap)item, id.Location);
            }
        }

        foreach (var (id, part) in slot.Parts.Where(p => !found.ContainsKey(p.Id)))
        {
            findings.Add(TranslationRules.NoPart(key.Location, owner.Owner, slot, id, part, assessmentFile));
        }
    }

    /// <summary>A key for which the self-check has no text.</summary>
    private void Stray(TextPart part, YamlText key)
    {
        if (part.Keys is not { } keys)
        {
            findings.Add(TranslationRules.UnknownId(key.Located, "name", part.Owner, part.Slots.Select(s => s.Key)));
        }
        else if (keys.Find(key.Text) is null)
        {
            findings.Add(
                part.Written?.Find(key.Text) is null
                    ? AssessmentRules.Yaml.Unknown(key, keys.Owner, keys.Keys.Select(k => k.Name))
                    : TranslationRules.NotAText(key, assessmentFile));
        }
        else if (key.Text is not ("id" or "version" or "reviewed"))
        {
            findings.Add(TranslationRules.NothingThere(key, part.Owner, assessmentFile));
        }
    }

    private static YamlShape ShapeOf(TextSlot slot) => slot is BlockSlot ? new NamedShape(YamlShape.Text) : YamlShape.Text;
}
