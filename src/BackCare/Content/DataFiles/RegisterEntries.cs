using BackCare.Content.FrontMatters;
using BackCare.Content.Markdown;
using BackCare.Content.Model;
using BackCare.Content.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Content.DataFiles;

/// <summary>Binds entries of data files that match their shape. An entry with an invalid id or path is reported and gives null.</summary>
internal sealed class RegisterEntries(MarkdownText markdown, Findings findings)
{
    private const string IdCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-_";

    public Person? Person(YamlEntry entry)
    {
        if (!HasId(entry) || entry.Value is not YamlMap map || map.Text("name") is not { } name)
        {
            return null;
        }

        var bio = map.Text("bio") is { } text ? findings.Take(markdown.Blocks(text)) : Passage.Empty;
        return new(entry.Key.Located, name, map.Text("role"), map.Text("credentials"), bio, PhotoOf(map));
    }

    /// <summary>A person with the words of a translation; each missing text is reported (BC2071).</summary>
    public Person Person(Person own, YamlEntry entry, string language)
    {
        var map = (YamlMap)entry.Value;
        Require(entry, [(own.Role is not null, "role"), (!own.Bio.IsEmpty, "bio"), (own.Photo is not null, "photo_alt")]);
        return own with
        {
            Role = map.Text("role") ?? own.Role,
            Bio = map.Text("bio") is { } bio ? findings.Take(markdown.Blocks(bio)) : own.Bio,
            Photo = own.Photo is { } photo && map.Text("photo_alt") is { } alt ? photo.Described(alt.Value) : own.Photo,
            Language = language,
        };
    }

    /// <summary>A location with the words of a translation; each missing text is reported (BC2071).</summary>
    public ClinicLocation Location(ClinicLocation own, YamlEntry entry, string language)
    {
        var map = (YamlMap)entry.Value;
        Require(entry, [(true, "name"), (!own.Hours.IsEmpty, "hours")]);
        return own with { Name = map.Text("name") ?? own.Name, Hours = map.Texts("hours"), Language = language };
    }

    public Source? Source(YamlEntry entry) =>
        HasId(entry) && entry.Value is YamlMap map && map.Text("title") is { } title
            ? new(entry.Key.Located, title, map.Text("publisher"), map.Number("year"), AddressOf(map, "url"))
            : null;

    public GlossaryTerm? Term(YamlEntry entry) =>
        entry.Value is YamlMap map && map.Text("means") is { } means
            ? new(entry.Key.Located, findings.Take(markdown.Inline(means)), map.Texts("also"))
            : null;

    public ClinicLocation? Location(YamlEntry entry) =>
        HasId(entry) && entry.Value is YamlMap map && map.Text("name") is { } name
            ? new(entry.Key.Located, name, map.Text("address"), map.Text("phone"), map.Texts("hours"), AddressOf(map, "map_url"))
            : null;

    public Redirect? Redirect(YamlEntry entry)
    {
        var to = ((YamlText)entry.Value).Located;
        return IsPath(entry.Key.Located) & IsPath(to) ? new(entry.Key.Located, to) : null;
    }

    /// <summary>Requires every text that the original has, so that readers never see one entry in two languages.</summary>
    private void Require(YamlEntry entry, ReadOnlySpan<(bool IsInOriginal, string Key)> texts)
    {
        var map = (YamlMap)entry.Value;
        foreach (var (isInOriginal, key) in texts)
        {
            if (isInOriginal && map.Texts(key).IsEmpty)
            {
                findings.Add(RegisterRules.NotTranslated(entry.Key, key));
            }
        }
    }

    private bool HasId(YamlEntry entry)
    {
        var good = entry.Key.Text.Length > 0 && entry.Key.Text.AsSpan()
            .IndexOfAnyExcept(IdCharacters) < 0 && entry.Key.Text[0] is not ('-' or '_');
        if (!good)
        {
            findings.Add(RegisterRules.NoId(entry.Key));
        }

        return good;
    }

    private Image? PhotoOf(YamlMap map)
    {
        if (map.Text("photo") is not { } photo)
        {
            return null;
        }

        if (LinkTarget.Classify(photo.Value).Kind != LinkKind.Page)
        {
            findings.Add(MarkdownRules.Image(photo.Location, photo.Value));
            return null;
        }

        return new Image(photo.Value, Alt: "", IsDecorative: false, Title: null, photo.Location)
            .Described(map.Text("photo_alt")?.Value ?? "");
    }

    private Located<string>? AddressOf(YamlMap map, string key)
    {
        if (map.Text(key) is not { } address
            || LinkTarget.Classify(address.Value) is (LinkKind.External, _) && !address.Value.StartsWith('/'))
        {
            return map.Text(key);
        }

        findings.Add(RegisterRules.NoAddress(address, key));
        return null;
    }

    private bool IsPath(Located<string> path)
    {
        var good = FrontMatterReader.IsSitePath(path.Value.Split('#')[0]);
        if (!good)
        {
            findings.Add(RegisterRules.NoPath(path.Location, path.Value));
        }

        return good;
    }
}
