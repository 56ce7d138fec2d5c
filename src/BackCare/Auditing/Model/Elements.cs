using System.Text;
using AngleSharp.Dom;

namespace BackCare.Auditing.Model;

/// <summary>Queries on elements, all without recursion and in time linear in the part of the tree they visit.</summary>
internal static class Elements
{
    /// <summary>Returns all descendant elements in document order, leaving out the subtrees that <paramref name="skip"/> selects.</summary>
    public static IEnumerable<IElement> Descend(this INode root, Func<IElement, bool>? skip = null) =>
        root.Nodes(skip).OfType<IElement>();

    /// <summary>Determines whether the attribute is present and equals the word, ignoring case and surrounding white space.</summary>
    public static bool Says(this IElement element, string attribute, string word) =>
        string.Equals(element.GetAttribute(attribute)?.Trim(), word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the words of an attribute, split at white space; empty if the attribute is absent.</summary>
    public static string[] Words(this IElement element, string attribute) =>
        element.GetAttribute(attribute)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Determines whether any ancestor satisfies the predicate.</summary>
    public static bool IsWithin(this IElement element, Func<IElement, bool> question)
    {
        for (var around = element.ParentElement; around is not null; around = around.ParentElement)
        {
            if (question(around))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the text that a reader sees, without scripts and styles; each run of white space becomes one space.</summary>
    public static string VisibleText(this IElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes(e => e.LocalName is "script" or "style" or "noscript"))
        {
            if (node is IText words)
            {
                text.Append(words.Data);
            }
            else if (node is IElement { LocalName: not ("a" or "abbr" or "b" or "em" or "i" or "span" or "strong" or "time") })
            {
                text.Append(' ');
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Determines whether the content gives a screen reader anything to read aloud.</summary>
    public static bool HasSpokenContent(this IElement element) => element
        .Nodes(e => e.Says("aria-hidden", "true") || e.LocalName is "script" or "style")
        .Any(n => n is IText text ? !string.IsNullOrWhiteSpace(text.Data) : n is IElement e && IsSpoken(e));

    private static bool IsSpoken(IElement e) =>
        !string.IsNullOrWhiteSpace(e.GetAttribute("aria-label"))
            || (e.LocalName == "img" && !string.IsNullOrWhiteSpace(e.GetAttribute("alt")));

    private static IEnumerable<INode> Nodes(this INode root, Func<IElement, bool>? skip)
    {
        var waiting = new Stack<INode>();
        PushChildren(root);
        while (waiting.TryPop(out var node))
        {
            if (node is IElement element && skip is not null && skip(element))
            {
                continue;
            }

            yield return node;
            PushChildren(node);
        }

        void PushChildren(INode parent)
        {
            var children = parent.ChildNodes;
            for (var i = children.Length - 1; i >= 0; i--)
            {
                waiting.Push(children[i]);
            }
        }
    }
}
