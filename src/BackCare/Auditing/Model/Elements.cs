using System.Text;
using AngleSharp.Dom;

namespace BackCare.Auditing.Model;

/// <summary>Questions to elements, each answered without recursion and in time linear in what it looks at.</summary>
internal static class Elements
{
    /// <summary>All elements below in document order, without the subtrees that <paramref name="skip"/> names.</summary>
    public static IEnumerable<IElement> Descend(this INode root, Func<IElement, bool>? skip = null) =>
        root.Nodes(skip).OfType<IElement>();

    /// <summary>True if the attribute is there and equals the word, whatever the case.</summary>
    public static bool Says(this IElement element, string attribute, string word) =>
        string.Equals(element.GetAttribute(attribute)?.Trim(), word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The attribute's words; none if it is absent.</summary>
    public static string[] Words(this IElement element, string attribute) =>
        element.GetAttribute(attribute)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>True if one of the elements around it satisfies the question.</summary>
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

    /// <summary>The words that a reader meets: no script, no style; runs of white space are one space.</summary>
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

    /// <summary>True if what stands inside gives a screen reader something to say.</summary>
    public static bool HasSpokenContent(this IElement element) => element
        .Nodes(e => e.Says("aria-hidden", "true") || e.LocalName is "script" or "style")
        .Any(n => n is IText text ? !string.IsNullOrWhiteSpace(text.Data) : n is IElement e && IsSpoken(e));

    private static bool IsSpoken(IElement e) =>
        !string.IsNullOrWhiteSpace(e.GetAttribute("aria-label")) || (e.LocalName == "img" && !string.IsNullOrWhiteSpace(e.GetAttribute("alt")));

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
