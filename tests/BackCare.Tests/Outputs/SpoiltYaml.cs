using BackCare.Yaml;

namespace BackCare.Tests.Outputs;

/// <summary>Copies of a YAML value, each with one mistake that its shape forbids.</summary>
internal static class SpoiltYaml
{
    public static IEnumerable<(string Words, YamlValue Value)> Of(YamlShape shape, YamlValue value) => (shape, value) switch
    {
        (EitherShape either, _) =>
            Of(either.Shapes.First(s => YamlCheck.Fits(value, s)), value).Where(s => s.Value.GetType() == value.GetType()),
        (MapShape keys, YamlMap map) => OfMap(keys, map),
        (NamedShape named, YamlMap map) => map.Entries.SelectMany(e => In(map, e, Of(named.Value, e.Value))),
        (ListShape items, YamlList list) => list.Items.SelectMany((item, at) =>
            Of(items.Item, item)
                .Select(s => ($"item {at}: {s.Words}", (YamlValue)new YamlList(list.Items.SetItem(at, s.Value), list.Location)))),
        (ListShape { OneAlone: true } single, _) => Of(single.Item, value),
        (TextShape { Choices.IsEmpty: false } or DateShape or FlagShape or NumberShape, YamlText text) =>
            [("a wrong word", text with { Text = "nonsense" }), ("a list in its place", new YamlList([text], text.Location))],
        (TextShape, YamlText text) => [("a block in its place", new YamlMap([new(text with { Text = "a" }, text)], text.Location))],
        _ => [],
    };

    private static IEnumerable<(string Words, YamlValue Value)> OfMap(MapShape keys, YamlMap map)
    {
        var first = map.Entries[0];
        yield return ("an unknown key",
            new YamlMap(map.Entries.Add(new(first.Key with { Text = "nonsense_key" }, first.Value)), map.Location));
        foreach (var entry in map.Entries)
        {
            var key = keys.Find(entry.Key.Text)!;
            if (key.Required)
            {
                yield return ($"no `{key.Name}`", new YamlMap(map.Entries.Remove(entry), map.Location));
            }

            yield return ($"`{key.Name}` without a value", With(map, entry, new YamlText("", IsPlain: true, entry.Value.Location)));
            foreach (var spoilt in In(map, entry, Of(key.Shape, entry.Value)))
            {
                yield return spoilt;
            }
        }
    }

    private static IEnumerable<(string Words, YamlValue Value)> In(YamlMap map, YamlEntry entry,
        IEnumerable<(string Words, YamlValue Value)> spoilt) =>
        spoilt.Where(s => s.Value != entry.Value).Select(s => ($"{entry.Key.Text}: {s.Words}", (YamlValue)With(map, entry, s.Value)));

    private static YamlMap With(YamlMap map, YamlEntry entry, YamlValue value) =>
        new([.. map.Entries.Select(e => ReferenceEquals(e, entry) ? new YamlEntry(e.Key, value) : e)], map.Location);
}
