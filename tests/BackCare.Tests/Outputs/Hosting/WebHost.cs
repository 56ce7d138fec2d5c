using System.Text.Json;
using System.Text.RegularExpressions;

namespace BackCare.Tests.Outputs.Hosting;

/// <summary>
/// Which headers a host sends for an address, out of the file that it reads; as its own manual says, and strict in what it takes.
/// </summary>
internal static partial class WebHost
{
    public static readonly string[] All = ["Netlify", "Cloudflare", "Azure", "nginx", "Apache"];

    /// <summary>Headers by address (from the root of the host) for one of the hosts.</summary>
    public static Func<string, Dictionary<string, string>> Of(string host, BuiltSite built) => host switch
    {
        "Netlify" => Netlify(built.Text("_headers")),
        "Cloudflare" => Cloudflare(built.Text("_headers")),
        "Azure" => Azure(built.Text("staticwebapp.config.json")),
        "nginx" => Nginx(built.Text("_server/nginx.conf")),
        _ => Apache(built.Text("_server/apache.conf")),
    };

    /// <summary>A path on a line, then indented headers; nothing else.</summary>
    public static List<(string Path, Dictionary<string, string> Headers)> Lines(string text)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var rules = new List<(string Path, Dictionary<string, string> Headers)>();
        foreach (var line in text[..^1].Split('\n'))
        {
            Assert.True(line.Length <= 2000, $"a line of {line.Length} characters");
            if (line.StartsWith('/'))
            {
                Assert.Matches(PathLine(), line);
                rules.Add((line, new(StringComparer.OrdinalIgnoreCase)));
            }
            else
            {
                var header = HeaderLine().Match(line);
                Assert.True(header.Success && rules[^1].Headers.TryAdd(header.Groups[1].Value, header.Groups[2].Value), line);
            }
        }

        Assert.DoesNotContain(rules, r => r.Headers.Count == 0);
        return rules;
    }

    /// <summary>Of all rules that fit, the last counts.</summary>
    private static Func<string, Dictionary<string, string>> Netlify(string text) => path => Merge(Fitting(text, path), (_, last) => last);

    /// <summary>Of all rules that fit, the values are joined.</summary>
    private static Func<string, Dictionary<string, string>> Cloudflare(string text) =>
        path => Merge(Fitting(text, path), (first, last) => $"{first}, {last}");

    private static IEnumerable<Dictionary<string, string>> Fitting(string text, string path) =>
        Lines(text).Where(r => Regex.IsMatch(path, $"^{Regex.Escape(r.Path).Replace("\\*", ".*", StringComparison.Ordinal)}$"))
            .Select(r => r.Headers);

    /// <summary>The first route counts; its headers stand above the global ones, and an empty one takes it away.</summary>
    private static Func<string, Dictionary<string, string>> Azure(string text)
    {
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement.Clone();
        Assert.Equal(["globalHeaders", "routes", "responseOverrides", "mimeTypes"], root.EnumerateObject().Select(p => p.Name));
        Assert.True(text.Length <= 20 * 1024);
        return path =>
        {
            var route = root.GetProperty("routes").EnumerateArray()
                .FirstOrDefault(r => AzureRoute(r.GetProperty("route").GetString()!).IsMatch(path));
            var own = route.ValueKind == JsonValueKind.Object ? Properties(route.GetProperty("headers")) : [];
            return Merge([Properties(root.GetProperty("globalHeaders")), own], (_, last) => last)
                .Where(h => h.Value.Length > 0).ToDictionary(h => h.Key, h => h.Value, StringComparer.OrdinalIgnoreCase);
        };
    }

    /// <summary>A star stands at the end, alone or before endings in braces.</summary>
    private static Regex AzureRoute(string route)
    {
        Assert.Matches(@"^/[^*{}]*(\*(\.\{[a-z,]+\})?)?$", route);
        var pattern = Regex.Escape(route).Replace("\\*", ".*", StringComparison.Ordinal);
        return new($"^{pattern.Replace("\\{", "(", StringComparison.Ordinal).Replace("}", ")", StringComparison.Ordinal).Replace(",", "|", StringComparison.Ordinal)}$");
    }

    private static Dictionary<string, string> Properties(JsonElement json)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Assert.All(json.EnumerateObject(), p => Assert.True(properties.TryAdd(p.Name, p.Value.GetString()!), p.Name));
        return properties;
    }

    /// <summary>
    /// One location counts: the equal one, else the first expression, else the longest beginning. A folder is looked up again by its index.
    /// </summary>
    private static Func<string, Dictionary<string, string>> Nginx(string text)
    {
        Assert.Matches(NginxFile(), text);
        var locations = NginxLocation().Matches(text)
            .Select(m =>
                (Sign: m.Groups[1].Value.Trim(), Path: Unquoted(m.Groups[2].Value), Headers: Read(m.Groups[3].Value, NginxHeader())))
            .ToList();
        return path =>
        {
            var file = path.EndsWith('/') ? path + "index.html" : path;
            var longest = locations.Where(l => l.Sign is "" or "^~" && file.StartsWith(l.Path, StringComparison.Ordinal))
                .MaxBy(l => l.Path.Length);
            return locations.Where(l => l.Sign == "=" && l.Path == file)
                .Concat(longest.Sign == "^~" ? [longest] : [])
                .Concat(locations.Where(l => l.Sign == "~" && Regex.IsMatch(file, l.Path)))
                .Append(longest).First().Headers;
        };
    }

    /// <summary>Sections count one after another; a folder is asked for as it was and by its index.</summary>
    private static Func<string, Dictionary<string, string>> Apache(string text)
    {
        Assert.Matches(ApacheFile(), text);
        var sections = ApacheSection().Matches(text).Select(m => (Path: new Regex(m.Groups[1].Value), Lines: m.Groups[2].Value)).ToList();
        return path =>
        {
            var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var lines in sections.Where(s => s.Path.IsMatch(path)).Select(s => s.Lines))
            {
                headers = Merge([headers, Read(lines, ApacheHeader())], (_, last) => last);
                foreach (Match unset in ApacheUnset().Matches(lines))
                {
                    headers.Remove(unset.Groups[1].Value);
                }
            }

            return headers.ToDictionary(h => h.Key, h => h.Value.Replace("%%", "%", StringComparison.Ordinal),
                StringComparer.OrdinalIgnoreCase);
        };
    }

    private static Dictionary<string, string> Read(string lines, Regex header)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Assert.All(header.Matches(lines), m => Assert.True(headers.TryAdd(m.Groups[1].Value, Unquoted(m.Groups[2].Value)), m.Value));
        return headers;
    }

    private static string Unquoted(string text) => Regex.Replace(text, @"\\([\\""])", "$1");

    private static Dictionary<string, string> Merge(IEnumerable<Dictionary<string, string>> parts, Func<string, string, string> both)
    {
        var merged = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in parts.SelectMany(p => p))
        {
            merged[name] = merged.TryGetValue(name, out var before) ? both(before, value) : value;
        }

        return merged;
    }

    [GeneratedRegex(@"^/[A-Za-z0-9\-._~%/]*(\*(\.[a-z]+)?)?$")]
    private static partial Regex PathLine();

    [GeneratedRegex(@"^  ([A-Za-z0-9-]+): ([!-~](?:[ -~]*[!-~])?)$")]
    private static partial Regex HeaderLine();

    [GeneratedRegex("""^(#[^\n]*\n)?error_page 404 "(?:[^"\\]|\\.)*";\n(location (?:= |~ |\^~ )?"(?:[^"\\]|\\.)*" \{\n(  (?:return 404|add_header [A-Za-z0-9-]+ "(?:[^"\\$]|\\.)*" always);\n)+\}\n)+$""")]
    private static partial Regex NginxFile();

    [GeneratedRegex("""location (= |~ |\^~ )?"((?:[^"\\]|\\.)*)" \{\n((?:  [^\n]*\n)+)\}\n""")]
    private static partial Regex NginxLocation();

    [GeneratedRegex("""  add_header ([A-Za-z0-9-]+) "((?:[^"\\]|\\.)*)" always;""")]
    private static partial Regex NginxHeader();

    [GeneratedRegex("""^(#[^\n]*\n)?ErrorDocument 404 "[^"]*"\n(<If "%\{REQUEST_URI\} =~ m#(?:[^#\\]|\\.)*#">\n(  Header always (?:set [A-Za-z0-9-]+ "(?:[^"\\%]|\\.|%%)*"|unset [A-Za-z0-9-]+)\n)+</If>\n)+$""")]
    private static partial Regex ApacheFile();

    [GeneratedRegex("""<If "%\{REQUEST_URI\} =~ m#((?:[^#\\]|\\.)*)#">\n((?:  [^\n]*\n)+)</If>\n""")]
    private static partial Regex ApacheSection();

    [GeneratedRegex("""  Header always set ([A-Za-z0-9-]+) "((?:[^"\\]|\\.)*)"\n""")]
    private static partial Regex ApacheHeader();

    [GeneratedRegex("""  Header always unset ([A-Za-z0-9-]+)\n""")]
    private static partial Regex ApacheUnset();
}
