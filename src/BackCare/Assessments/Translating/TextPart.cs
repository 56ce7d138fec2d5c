using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Translating;

/// <summary>A part of a self-check that has texts: the whole, a card, a question, an option …</summary>
/// <param name="Owner">The owner as named in messages, such as question `pain`.</param>
/// <param name="Keys">The keys that its translation may have; null if they are ids.</param>
/// <param name="Written">The keys that it has in the self-check's own file; null where they are ids.</param>
internal sealed record TextPart(string Owner, MapShape? Keys, MapShape? Written, ImmutableArray<TextSlot> Slots);

/// <summary>The content of one key of a part.</summary>
internal abstract record TextSlot(string Key);

/// <summary>One text.</summary>
internal sealed record LineSlot(string Key, Located<string> Words) : TextSlot(Key);

/// <summary>Several texts, identified only by their order.</summary>
internal sealed record LinesSlot(string Key, ImmutableArray<Located<string>> Words) : TextSlot(Key);

/// <summary>A list of parts, identified by their ids.</summary>
/// <param name="Kind">The word for one of them in a message, such as "option".</param>
internal sealed record PartsSlot(string Key, string Kind, ImmutableArray<(string Id, TextPart Part)> Parts) : TextSlot(Key);

/// <summary>A block that is one part.</summary>
internal sealed record BlockSlot(string Key, TextPart Part) : TextSlot(Key);
