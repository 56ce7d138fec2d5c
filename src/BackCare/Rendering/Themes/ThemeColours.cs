using System.Collections.Immutable;
using System.Text;
using BackCare.Diagnostics;
using BackCare.Rendering.Colours;
using BackCare.Settings;

namespace BackCare.Rendering.Themes;

/// <summary>
/// Applies the colours in site.yml: they replace those of the style sheet, are checked against every colour they can appear with, and get
/// dark variants that pass the same check.
/// </summary>
internal sealed class ThemeColours
{
    private const double ForText = 7;
    private const double ForShapes = 3;

    /// <summary>Colours that appear on each other: 7 to 1 for text (WCAG enhanced contrast), 3 to 1 for the borders of fields.</summary>
    private static readonly ImmutableArray<(string Front, string Behind, double Least)> Pairs =
    [
        .. from front in (ImmutableArray<string>)["text", "muted", "brand", "link", "accent", "emergency", "urgent", "non-urgent"]
           from behind in (ImmutableArray<string>)["background", "surface"]
           select (front, behind, ForText),
        ("text", "tint", ForText),
        ("brand", "tint", ForText),
        ("link", "tint", ForText),
        ("on-brand", "brand", ForText),
        ("on-brand", "emergency", ForText),
        ("on-brand", "urgent", ForText),
        ("on-brand", "non-urgent", ForText),
        ("border", "background", ForShapes),
        ("border", "surface", ForShapes),
    ];

    /// <summary>Tokens whose light value does not determine a dark one.</summary>
    private static readonly ImmutableArray<string> LightOnly = ["background", "surface", "text", "muted", "border"];

    private readonly Dictionary<string, Colour> light;
    private readonly Dictionary<string, Colour> dark;
    private readonly Findings findings;

    private ThemeColours(string sheet, Findings findings)
    {
        light = Declared(Block(sheet, ":root {", 0));
        dark = new(light, StringComparer.Ordinal);
        foreach (var (name,
            colour) in Declared(Block(sheet, ":root {",
                Math.Max(0, sheet.IndexOf("(prefers-color-scheme: dark)", StringComparison.Ordinal)))))
        {
            dark[name] = colour;
        }

        this.findings = findings;
    }

    /// <summary>The rules to append to the style sheet; empty if site.yml sets no tokens.</summary>
    public static string Overlay(string sheet, ImmutableArray<ThemeToken> tokens, Findings findings) =>
        tokens.IsEmpty ? "" : new ThemeColours(sheet, findings).Overlay(tokens);

    private string Overlay(ImmutableArray<ThemeToken> tokens)
    {
        var set = tokens
            .Select(t => (Name: t.Name.Replace('_', '-'), Token: t, Colour: Colour.TryParse(t.Value.Value)))
            .Where(t => t.Colour is not null)
            .ToDictionary(t => t.Name, t => (t.Token, Colour: t.Colour!.Value), StringComparer.Ordinal);
        foreach (var (name, (_, colour)) in set)
        {
            light[name] = colour;
        }

        if (set.TryGetValue("brand", out var brand) && !set.ContainsKey("link"))
        {
            light["link"] = brand.Colour;
        }

        foreach (var (name, (token, _)) in set.OrderBy(s => s.Value.Token.Value.Location))
        {
            Check(name, token.Value);
        }

        return Rules(tokens, set.Keys.Where(n => !LightOnly.Contains(n)).Concat(set.ContainsKey("brand") ? ["link"] : []).Distinct());
    }

    private void Check(string name, Located<string> written)
    {
        foreach (var (front, behind, least) in Pairs.Where(p => p.Front == name
            || p.Behind == name
            || (p.Behind == "tint" && name == "surface")))
        {
            var (a, b) = (Of(light, front), Of(light, behind));
            if (a.ContrastTo(b) < least)
            {
                var other = front == name ? behind : front;
                findings.Add(RenderingRules.TooWeak(
                    written.Location, name.Replace('-', '_'), light[name]
                        .ToString(), $"{other.Replace('-', '_')} {Of(light, other)}", a.ContrastTo(b), least,
                            Passing(light, name, darker: true)));
                return;
            }
        }
    }

    private string Rules(ImmutableArray<ThemeToken> tokens, IEnumerable<string> inDark)
    {
        var rules = new StringBuilder("\n@media screen and (forced-colors: none) {\n  :root {");
        foreach (var name in tokens.Select(t => t.Name.Replace('_', '-')).Where(light.ContainsKey).Concat(inDark).Distinct()
            .Order(StringComparer.Ordinal))
        {
            rules.Append($" --{name}: {light[name]};");
        }

        rules.Append(" }\n  @media (prefers-color-scheme: dark) {\n    :root {");
        foreach (var name in dark.Keys.Where(n => light.ContainsKey(n)).Order(StringComparer.Ordinal).ToArray())
        {
            rules.Append($" --{name}: "
                + $"{(inDark.Contains(name) ? Passing(dark, name, darker: false, light[name]) ?? dark[name].ToString() : dark[name])};");
        }

        rules.Append(" }\n  }\n}\n");
        if (tokens.FirstOrDefault(t => t.Name == "radius") is { } radius)
        {
            rules.Append($":root {{ --radius: {radius.Value.Value}px; }}\n");
        }

        return rules.ToString();
    }

    /// <summary>The nearest lightness of a token with which all its pairs pass; null if there is none.</summary>
    private static string? Passing(Dictionary<string, Colour> colours, string name, bool darker, Colour? start = null)
    {
        var trial = new Dictionary<string, Colour>(colours, StringComparer.Ordinal);
        var from = start ?? colours[name];
        for (var step = 0; step <= 100; step++)
        {
            trial[name] = from.Lighter((darker ? -0.01 : 0.01) * step);
            if (Pairs.Where(p => p.Front == name || p.Behind == name)
                .All(p => Of(trial, p.Front).ContrastTo(Of(trial, p.Behind)) >= p.Least))
            {
                return trial[name].ToString();
            }
        }

        return null;
    }

    private static Colour Of(Dictionary<string, Colour> colours, string name) =>
        name == "tint" ? Of(colours, "brand").MixedWith(Of(colours, "surface"), 0.09) : colours.GetValueOrDefault(name, new(0, 0, 0));

    private static string Block(string sheet, string head, int from)
    {
        var start = sheet.IndexOf(head, from, StringComparison.Ordinal);
        var end = start < 0 ? -1 : sheet.IndexOf('}', start);
        return end < 0 ? "" : sheet[(start + head.Length)..end];
    }

    private static Dictionary<string, Colour> Declared(string block)
    {
        var colours = new Dictionary<string, Colour>(StringComparer.Ordinal);
        foreach (var declaration in block.Split(';', StringSplitOptions.TrimEntries))
        {
            if (declaration.StartsWith("--", StringComparison.Ordinal)
                && declaration.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
                && Colour.TryParse(declaration[(colon + 1)..].Trim()) is { } colour)
            {
                colours[declaration[2..colon]] = colour;
            }
        }

        return colours;
    }
}
