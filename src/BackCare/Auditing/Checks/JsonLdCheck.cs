using System.Text.Json;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that JSON blocks are valid, and that the values in JSON-LD also appear on the page.</summary>
internal static class JsonLdCheck
{
    public static void Run(FinishedPage page, Findings findings)
    {
        foreach (var block in page.Elements.Where(e => e.LocalName == "script" && TrustCheck.IsJson(e)))
        {
            try
            {
                using var json = JsonDocument.Parse(block.TextContent);
                if (block.Says("type", "application/ld+json"))
                {
                    Compare(json.RootElement, page, page.At(block), findings);
                }
            }
            catch (JsonException)
            {
                findings.Add(MachineRules.BrokenJson(page.At(block)));
            }
        }
    }

    private static void Compare(JsonElement root, FinishedPage page, Location at, Findings findings)
    {
        var seen = new Seen(page, page.Document.Body?.VisibleText() ?? "");
        var waiting = new Stack<JsonElement>([root]);
        while (waiting.TryPop(out var node))
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                PushAll(waiting, node.EnumerateArray());
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                PushAll(waiting, node.EnumerateObject().Select(p => p.Value));
                Properties(node, seen, at, findings);
            }
        }
    }

    private static void Properties(JsonElement node, Seen seen, Location at, Findings findings)
    {
        // Names in a classification need not match the words that the page uses for readers.
        var type = node.TryGetProperty("@type", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : "";
        foreach (var property in node.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String))
        {
            var value = property.Value.GetString()!;
            var isThere = (property.Name, type) switch
            {
                (_, "MedicalCondition" or "MedicalCode" or "WebSite") => true,
                ("name" or "headline" or "streetAddress" or "addressLocality" or "postalCode" or "honorificSuffix", _) => seen.Text(value),
                ("telephone", _) => seen.Phone(value),
                ("lastReviewed" or "dateModified" or "datePublished", _) => seen.Date(value),
                _ => true,
            };
            if (!isThere)
            {
                findings.Add(MachineRules.NotOnPage(at, property.Name, value));
            }
        }
    }

    private static void PushAll(Stack<JsonElement> waiting, IEnumerable<JsonElement> values)
    {
        foreach (var value in values)
        {
            waiting.Push(value);
        }
    }

    /// <summary>The text, phone numbers and dates that a reader sees, collected once per page.</summary>
    private sealed class Seen(FinishedPage page, string text)
    {
        private readonly string digits = Digits(text);

        private readonly HashSet<string> dates =
            [.. page.Elements.Where(e => e.LocalName == "time").Select(e => Day(e.GetAttribute("datetime") ?? e.TextContent))];

        public bool Text(string value) =>
            text.Contains(string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

        public bool Phone(string value) => digits.Contains(Digits(value), StringComparison.Ordinal)
            || page.Elements.Any(e => e.GetAttribute("href") is { } href && href.StartsWith("tel:", StringComparison.Ordinal)
                && Digits(href)
                .EndsWith(Digits(value), StringComparison.Ordinal));

        public bool Date(string value) => dates.Contains(Day(value));

        private static string Day(string date) => date.Length > 10 ? date[..10] : date;

        private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
    }
}
