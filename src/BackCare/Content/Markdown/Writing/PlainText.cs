using System.Text;
using BackCare.Content.Sources;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Extracts the words of a link, an image or a heading before it is written.</summary>
internal static class PlainText
{
    /// <summary>Emphasis, code and links without their marks; an image gives its alternative text.</summary>
    public static string Of(ContainerInline parent)
    {
        if (parent.FirstChild is LiteralInline only && only.NextSibling is null)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        Collect(parent.FirstChild, text, depth: 1);
        return text.ToString();
    }

    private static void Collect(Inline? first, StringBuilder text, int depth)
    {
        for (var inline = first; inline is not null && depth <= Limits.Nesting; inline = inline.NextSibling)
        {
            text.Append(WordsOf(inline));
            if (inline is ContainerInline container)
            {
                Collect(container.FirstChild, text, depth + 1);
            }
        }
    }

    private static ReadOnlySpan<char> WordsOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        CodeInline code => code.ContentSpan,
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        LineBreakInline => " ",
        AutolinkInline address => address.Url,
        AbbreviationInline abbreviation => abbreviation.Abbreviation.Label,
        DelimiterInline delimiter => delimiter.ToLiteral(),
        _ => "",
    };
}
