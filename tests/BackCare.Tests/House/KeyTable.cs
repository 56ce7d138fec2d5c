using System.Text;
using BackCare.Yaml;

namespace BackCare.Tests.House;

/// <summary>Prints a table of keys as markdown for the manuals: one row a key, the keys of a block below it with their path.</summary>
internal static class KeyTable
{
    public static string Of(YamlShape shape)
    {
        var table = new StringBuilder("| key | what to write | what it does |\n|---|---|---|\n");
        Rows("", shape, table);
        return table.ToString();
    }

    private static void Rows(string path, YamlShape shape, StringBuilder table)
    {
        switch (shape)
        {
            case MapShape map:
                foreach (var key in map.Keys)
                {
                    Row(path, key, table);
                }

                break;
            case NamedShape { Value: TextShape or NumberShape } named when path.Length == 0:
                table.Append($"| a name of your own | {Words(named.Value)} | |\n");
                break;
            case NamedShape named:
                Rows($"{path}NAME.", named.Value, table);
                break;
            case ListShape { Item: MapShape or NamedShape } list:
                Rows(path, list.Item, table);
                break;
            case EitherShape either:
                foreach (var one in either.Shapes)
                {
                    Rows(path, one, table);
                }

                break;
        }
    }

    private static void Row(string path, YamlKey key, StringBuilder table)
    {
        var also = key.Also.IsEmpty ? "" : $" (or {string.Join(", ", key.Also.Select(a => $"`{a}`"))})";
        var required = key.Required ? ", required" : "";
        table.Append($"| `{path}{key.Name}`{also} | {Words(key.Shape)}{required} | {key.Meaning} |\n");
        Rows($"{path}{key.Name}.", key.Shape, table);
    }

    private static string Words(YamlShape shape) => shape switch
    {
        TextShape { Choices.IsEmpty: false } choice => string.Join(", ", choice.Choices.Select(c => $"`{c}`")),
        ListShape list => $"{(list.OneAlone ? "one or a list" : "a list")}: {Words(list.Item)}",
        EitherShape either => string.Join("; or ", either.Shapes.Select(Words)),
        _ => shape.Words,
    };
}
