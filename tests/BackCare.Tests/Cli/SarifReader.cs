using System.Text.Json;

namespace BackCare.Tests.Cli;

/// <summary>
/// Reads a log as SARIF 2.1.0 (OASIS, 2020) defines it, and fails on a property that the standard does not know at that place, on one of
/// another kind, and on
/// one that is required and missing. It knows the objects that BackCare writes, with all properties that the standard allows in them.
/// </summary>
internal static class SarifReader
{
    private const string Any = " properties";

    private static readonly Dictionary<string, (string[] Required, string[] Allowed)> Objects = new(StringComparer.Ordinal)
    {
        ["log"] = Of("version runs", "$schema inlineExternalProperties" + Any),
        ["run"] = Of(
            "tool",
            "invocations conversion language versionControlProvenance originalUriBaseIds artifacts logicalLocations graphs results "
            + "automationDetails runAggregates baselineGuid redactionTokens "
            + "defaultEncoding defaultSourceLanguage newlineSequences columnKind externalPropertyFileReferences threadFlowLocations "
                + "taxonomies addresses translations policies webRequests "
            + "webResponses specialLocations" + Any),
        ["tool"] = Of("driver", "extensions" + Any),
        ["driver"] = Of(
            "name",
            "guid organization product productSuite shortDescription fullDescription fullName version semanticVersion "
            + "dottedQuadFileVersion releaseDateUtc downloadUri informationUri "
            + "globalMessageStrings notifications rules taxa locations language contents isComprehensive localizedDataSemanticVersion "
                + "minimumRequiredLocalizedDataSemanticVersion "
            + "associatedComponent translationMetadata supportedTaxonomies" + Any),
        ["rule"] = Of(
            "id",
            "deprecatedIds guid deprecatedGuids name deprecatedNames shortDescription fullDescription messageStrings defaultConfiguration "
            + "helpUri help relationships" + Any),
        ["words"] = Of("text", "markdown" + Any),
        ["configuration"] = Of("", "enabled level rank parameters" + Any),
        ["result"] = Of(
            "message",
            "ruleId ruleIndex rule kind level analysisTarget locations guid correlationGuid occurrenceCount partialFingerprints "
            + "fingerprints stacks codeFlows graphs graphTraversals "
            + "relatedLocations suppressions baselineState rank attachments hostedViewerUri workItemUris provenance fixes taxa webRequest "
                + "webResponse" + Any),
        ["message"] = Of("text", "markdown id arguments" + Any),
        ["location"] = Of("physicalLocation", "id logicalLocations message annotations relationships" + Any),
        ["place"] = Of("artifactLocation", "address region contextRegion" + Any),
        ["artifact"] = Of("uri", "uriBaseId index description" + Any),
        ["region"] =
            Of("startLine startColumn endLine endColumn", "charOffset charLength byteOffset byteLength snippet message sourceLanguage"
                + Any),
    };

    /// <summary>Rule, level, file and the four numbers of each result, in order.</summary>
    public static List<string> Read(string log)
    {
        using var parsed = JsonDocument.Parse(log);
        var root = Known("log", parsed.RootElement);
        Assert.Equal("2.1.0", Text(root, "version"));
        if (root.TryGetProperty("$schema", out var schema))
        {
            Assert.True(Uri.IsWellFormedUriString(schema.GetString(), UriKind.Absolute));
        }

        var run = Known("run", Assert.Single(root.GetProperty("runs").EnumerateArray()));
        Assert.Contains(Text(run, "columnKind"), (string[])["utf16CodeUnits", "unicodeCodePoints"]);
        var driver = Known("driver", Known("tool", run.GetProperty("tool")).GetProperty("driver"));
        Assert.NotEqual("", Text(driver, "name"));
        var rules = driver.GetProperty("rules").EnumerateArray().Select(Rule).ToList();
        Assert.Equal(rules.Distinct(StringComparer.Ordinal), rules);
        return [.. run.GetProperty("results").EnumerateArray().Select(r => Result(r, rules))];
    }

    private static string Rule(JsonElement rule)
    {
        Known("rule", rule);
        Assert.NotEqual("", Text(Known("words", rule.GetProperty("shortDescription")), "text"));
        Level(Known("configuration", rule.GetProperty("defaultConfiguration")));
        return Text(rule, "id");
    }

    private static string Result(JsonElement result, List<string> rules)
    {
        Known("result", result);
        Assert.NotEqual("", Text(Known("message", result.GetProperty("message")), "text"));
        Assert.Equal(Text(result, "ruleId"), rules[result.GetProperty("ruleIndex").GetInt32()]);
        var place =
            Known("place", Known("location", Assert.Single(result.GetProperty("locations").EnumerateArray()))
                .GetProperty("physicalLocation"));
        var file = Text(Known("artifact", place.GetProperty("artifactLocation")), "uri");
        Assert.True(file.StartsWith("file:///", StringComparison.Ordinal)
            ? Uri.IsWellFormedUriString(file, UriKind.Absolute)
            : Uri.IsWellFormedUriString(file, UriKind.Relative), file);
        Assert.DoesNotContain("..", file.Split('/'));
        return $"{Text(result, "ruleId")} {Level(result)} {file} {Region(Known("region", place.GetProperty("region")))}";
    }

    private static string Region(JsonElement region)
    {
        var numbers = ((string[])["startLine", "startColumn", "endLine", "endColumn"]).Select(n => region.GetProperty(n).GetInt32())
            .ToArray();
        Assert.All(numbers, n => Assert.True(n >= 1));
        Assert.True((numbers[0], numbers[1]).CompareTo((numbers[2], numbers[3])) <= 0);
        return string.Join(' ', numbers);
    }

    private static string Level(JsonElement owner)
    {
        Assert.Contains(Text(owner, "level"), (string[])["none", "note", "warning", "error"]);
        return Text(owner, "level");
    }

    private static string Text(JsonElement owner, string name)
    {
        Assert.Equal(JsonValueKind.String, owner.GetProperty(name).ValueKind);
        return owner.GetProperty(name).GetString()!;
    }

    private static JsonElement Known(string kind, JsonElement element)
    {
        Assert.Equal(JsonValueKind.Object, element.ValueKind);
        var names = element.EnumerateObject().Select(p => p.Name).ToList();
        var (required, allowed) = Objects[kind];
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        Assert.Empty(required.Except(names, StringComparer.Ordinal));
        Assert.Empty(names.Except(required.Concat(allowed), StringComparer.Ordinal));
        return element;
    }

    private static (string[] Required, string[] Allowed) Of(string required, string allowed) =>
        (required.Split(' ', StringSplitOptions.RemoveEmptyEntries), allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
