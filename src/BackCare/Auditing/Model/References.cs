using AngleSharp.Dom;

namespace BackCare.Auditing.Model;

/// <summary>Finds the addresses in the attributes of an element.</summary>
internal static class References
{
    private static readonly string[] MachineProperties = ["og:url", "og:image"];

    public static IEnumerable<Reference> Of(IElement element) => element.LocalName switch
    {
        "a" or "area" => Given(element, ReferenceUse.Link, "href", "xlink:href"),
        "link" => Link(element),
        "img" or "source" => [.. Given(element, ReferenceUse.Picture, "src"), .. Candidates(element)],
        "image" or "use" => Given(element, ReferenceUse.Picture, "href", "xlink:href"),
        "script" or "iframe" or "embed" or "audio" or "track" or "input" => Given(element, ReferenceUse.Load, "src"),
        "video" => Given(element, ReferenceUse.Load, "src", "poster"),
        "object" => Given(element, ReferenceUse.Load, "data"),
        "form" => Given(element, ReferenceUse.Link, "action"),
        "button" => Given(element, ReferenceUse.Link, "formaction"),
        "meta" => Meta(element),
        _ => [],
    };

    private static IEnumerable<Reference> Given(IElement element, ReferenceUse use, params string[] attributes)
    {
        foreach (var attribute in attributes)
        {
            if (element.GetAttribute(attribute) is { } written)
            {
                yield return new(element, written, use);
            }
        }
    }

    private static IEnumerable<Reference> Link(IElement element)
    {
        var words = element.Words("rel");
        var use = words.Contains("canonical", StringComparer.OrdinalIgnoreCase) || element.HasAttribute("hreflang") ? ReferenceUse.Machine
            : words.Any(IsOnlyNamed) ? ReferenceUse.Link
            : ReferenceUse.Load;
        return Given(element, use, "href");
    }

    private static bool IsOnlyNamed(string relation) =>
        relation.ToLowerInvariant() is "alternate" or "author" or "help" or "license" or "next" or "prev" or "search" or "me";

    private static IEnumerable<Reference> Candidates(IElement element)
    {
        foreach (var candidate in element.GetAttribute("srcset")?.Split(',') ?? [])
        {
            var words = candidate.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
            {
                yield return new(element, words[0], ReferenceUse.Picture);
            }
        }
    }

    private static IEnumerable<Reference> Meta(IElement element)
    {
        var content = element.GetAttribute("content") ?? "";
        if (MachineProperties.Contains(element.GetAttribute("property"), StringComparer.Ordinal))
        {
            return [new(element, content, ReferenceUse.Machine)];
        }

        var at = element.Says("http-equiv", "refresh") ? content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? [] : [new(element, content[(at + 4)..].Trim('\'', '"', ' '), ReferenceUse.Link)];
    }
}
