using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Settings;

/// <summary>
/// Binds the checked map of site.yml to <see cref="SiteConfig"/>, and reports values of the right type that are still invalid.
/// </summary>
internal sealed class SettingsBinder(Findings findings)
{
    private readonly TaxonomyBinder taxonomies = new(findings);

    /// <summary>
    /// The settings. An absent or invalid value gets its default; base URL and title, which have no default, get a placeholder.
    /// </summary>
    public SiteConfig Bind(YamlMap map, string? baseUrl)
    {
        var language = LanguageCode(map.Text("language")) ?? "en";
        var declared = taxonomies.Bind(map.Map("taxonomies"));
        return Bind(map, baseUrl, language, declared);
    }

    private SiteConfig Bind(YamlMap map, string? baseUrl, string language, ImmutableArray<Taxonomy> declared) => new()
    {
        Title = map.Text("title")?.Value ?? "",
        Description = map.Text("description")?.Value ?? "",
        BaseUrl = BaseUrlOf(map, baseUrl),
        Language = language,
        TimeZone = map.Text("time_zone")?.Value ?? "UTC",
        TimeZoneLocation = map.Text("time_zone")?.Location ?? map.Location,
        Clinic = ClinicOf(map.Map("clinic")),
        Menus = MenusOf(map.Map("menus")),
        Taxonomies = declared,
        Languages = LanguagesOf(map.Map("languages"), language, declared),
        Feeds = map.Flag("feeds", absent: true),
        Search = map.Flag("search", absent: true),
        LlmsTxt = map.Flag("llms_txt"),
        Images = ImagesOf(map.Map("images")),
        EmbedParents = [.. (map.Map("embed")?.Texts("allowed_parents") ?? []).Select(Origin).OfType<Located<string>>()],
        Headers = HeadersOf(map.Map("headers")),
        Theme = ThemeOf(map.Map("theme")),
        Lint = LintOf(map.Map("lint")),
        ReadingGrade = map.Number("reading_grade")?.Value ?? 8,
        Sample = map.Flag("sample"),
        SampleLocation = map.Find("sample")?.Location ?? map.Location,
    };

    private BaseUrl BaseUrlOf(YamlMap map, string? over)
    {
        var text = over is null ? map.Text("base_url") : new Located<string>(over, Location.TopOf("--base-url"));
        if (text is not { } written)
        {
            return new("https://localhost", "/");
        }

        if (BaseUrl.TryParse(written.Value) is { } url && (over is not null || !url.IsFile))
        {
            return url;
        }

        findings.Add(SettingsRules.BaseUrl(written));
        return new("https://localhost", "/");
    }

    private string? LanguageCode(Located<string>? code)
    {
        if (code is not { } written)
        {
            return null;
        }

        if (LanguageTag.IsValid(written.Value))
        {
            return written.Value;
        }

        findings.Add(SettingsRules.Language(written));
        return null;
    }

    private Clinic ClinicOf(YamlMap? map) => map is null
        ? new(null, null, null, null, null, null, [])
        : new(
            map.Text("name")?.Value,
            map.Text("phone")?.Value,
            map.Text("emergency_number")?.Value,
            map.Text("advice_line")?.Value,
            Address(map.Text("booking_url"))?.Value,
            Address(map.Text("telehealth_url"))?.Value,
            map.Texts("locations"));

    private ImmutableArray<Menu> MenusOf(YamlMap? map) => map is null
        ? []
        :
        [
            .. map.Entries.Select(menu => new Menu(
                menu.Key.Text,
                [
                    .. map.Items(menu.Key.Text).OfType<YamlMap>()
                        .Where(item => item.Text("text") is not null && item.Text("to") is { } to && IsTarget(to))
                        .Select(item => new MenuItem(item.Text("text")!.Value.Value, item.Text("to")!.Value)),
                ])),
        ];

    private bool IsTarget(Located<string> target)
    {
        var first = target.Value.AsSpan().IndexOfAny(":/#?");
        var isPath = (first < 0 || target.Value[first] != ':') && !target.Value.StartsWith("//", StringComparison.Ordinal);
        return isPath || Address(target) is not null;
    }

    private ImmutableArray<SiteLanguage> LanguagesOf(YamlMap? map, string main, ImmutableArray<Taxonomy> declared) => map is null
        ? []
        :
        [
            .. map.Entries
                .Where(e => e.Value is YamlMap && LanguageCode(e.Key.Located) is { } code && IsFurther(code, main, e.Key.Location))
                .Select(e => (Code: e.Key.Text, Map: (YamlMap)e.Value))
                .Select(e => new SiteLanguage(
                    e.Code,
                    e.Map.Text("title")?.Value,
                    e.Map.Text("description")?.Value,
                    MenusOf(e.Map.Map("menus")),
                    taxonomies.Translate(e.Map.Map("taxonomies"), declared))),
        ];

    private bool IsFurther(string code, string main, Location at)
    {
        if (!code.Equals(main, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        findings.Add(SettingsRules.MainLanguage(new(code, at)));
        return false;
    }

    private static ImageSettings ImagesOf(YamlMap? map)
    {
        ImmutableArray<int> widths =
            [.. (map?.Items("widths") ?? []).OfType<YamlText>().Select(YamlCheck.WholeNumber).OfType<int>().Order().Distinct()];
        ImmutableArray<string> formats = [.. (map?.Texts("formats") ?? []).Select(f => f.Value).Distinct(StringComparer.Ordinal)];
        return new(widths.IsEmpty ? [480, 960, 1440] : widths, formats.IsEmpty ? ["webp"] : formats);
    }

    private ImmutableArray<KeyValuePair<string, string>> HeadersOf(YamlMap? map)
    {
        if (map is null)
        {
            return [];
        }

        var headers = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var (name, value) in map.Entries.Where(e => e.Value is YamlText).Select(e => (e.Key, (YamlText)e.Value)))
        {
            if (HeaderFault(name, value, headers) is { } fault)
            {
                findings.Add(fault);
            }
            else
            {
                headers.Add(new(name.Text, value.Text));
            }
        }

        return headers.ToImmutable();
    }

    /// <summary>nginx cannot send a dollar sign, so headers with one are refused for every host.</summary>
    private static Diagnostic? HeaderFault(YamlText name, YamlText value, IEnumerable<KeyValuePair<string, string>> before) => 0 switch
    {
        _ when name.Text.Length == 0 || !name.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') => SettingsRules.Header(name),
        _ when SettingsKeys.OwnHeaders.Contains(name.Text, StringComparer.OrdinalIgnoreCase) => SettingsRules.OwnHeader(name),
        _ when before.Any(h => h.Key.Equals(name.Text, StringComparison.OrdinalIgnoreCase)) => SettingsRules.SecondHeader(name),
        _ when value.Text.AsSpan().Trim(' ').Length == 0 || value.Text.Any(c => c is < ' ' or > '~' or '$') => SettingsRules.Header(value),
        _ => null,
    };

    private ImmutableArray<ThemeToken> ThemeOf(YamlMap? map)
    {
        if (map is null)
        {
            return [];
        }

        var tokens = ImmutableArray.CreateBuilder<ThemeToken>();
        foreach (var key in SettingsKeys.ThemeTokens)
        {
            if (map.Text(key.Name) is not { } value)
            {
                continue;
            }

            if (key.Shape is NumberShape || value.Value is ['#', _, _, _, _, _, _] && value.Value.Skip(1).All(char.IsAsciiHexDigit))
            {
                tokens.Add(new(key.Name, value));
            }
            else
            {
                findings.Add(SettingsRules.Colour(value));
            }
        }

        return tokens.ToImmutable();
    }

    private FrozenDictionary<string, Severity> LintOf(YamlMap? map)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var entry in map?.Entries ?? [])
        {
            var id = entry.Key.Text;
            if (id is not ['B', 'C', '7', >= '1' and <= '8', var tens, var ones] || !char.IsAsciiDigit(tens) || !char.IsAsciiDigit(ones))
            {
                findings.Add(SettingsRules.Switch(entry.Key));
            }
            else if (entry.Value is YamlText { Text: var word } && Enum.TryParse<Severity>(word, ignoreCase: true, out var severity))
            {
                severities[id] = severity;
            }
        }

        return severities.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private Located<string>? Address(Located<string>? text)
    {
        if (text is not { } written)
        {
            return null;
        }

        if (Uri.TryCreate(written.Value, UriKind.Absolute, out var uri) && uri.Scheme == "https")
        {
            return written;
        }

        findings.Add(SettingsRules.Address(written));
        return null;
    }

    private Located<string>? Origin(Located<string> text)
    {
        if (text.Value == "*")
        {
            return text;
        }

        if (BaseUrl.TryParse(text.Value) is { IsFile: false, Path: "/" } url)
        {
            return text with { Value = url.Origin };
        }

        findings.Add(SettingsRules.Origin(text));
        return null;
    }
}
