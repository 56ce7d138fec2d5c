using BackCare.Content.Model;
using BackCare.Content.Rules;
using BackCare.Diagnostics;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown.Writing;

/// <summary>
/// Writes links and images after checking their parsed targets, and turns the emergency number into a link where required.
/// </summary>
internal sealed class LinkWriter(Context context)
{
    private readonly PieceWriter html = context.Html;
    private readonly ProseWriter words = context.Words;
    private bool isInLink;

    /// <summary>Writes plain text; the emergency number becomes a link in an emergency card.</summary>
    public void Literal(ReadOnlySpan<char> text, int source)
    {
        if (context is { LinksNumber: true, EmergencyNumber: { Length: > 0 } number } && !isInLink)
        {
            while (Find(text, number) is var at and >= 0)
            {
                Plain(text[..at], source);
                Telephone(number, source + at);
                text = text[(at + number.Length)..];
                source += at + number.Length;
            }
        }

        Plain(text, source);
    }

    /// <summary>Writes the start of a link, up to its text.</summary>
    public void Open(LinkInline inline)
    {
        var target = context.Shared(inline.Url ?? "");
        var location = context.At(inline.Span);
        var kind = Judge(target, location);
        Begin(new(target, kind, context.Shared(PlainText.Of(inline)), inline.Title is { Length: > 0 } title ? title : null, location));
    }

    /// <summary>Writes the end of a link.</summary>
    public void Close()
    {
        html.Raw("</a>"u8);
        isInLink = false;
    }

    /// <summary>Writes an address between <c>&lt;</c> and <c>&gt;</c>.</summary>
    public void Address(AutolinkInline inline)
    {
        var target = inline.IsEmail ? $"mailto:{inline.Url}" : inline.Url;
        var location = context.At(inline.Span);
        Begin(new(target, Judge(target, location), inline.Url, null, location));
        html.Text(inline.Url);
        words.Add(inline.Url, inline.Span.Start + 1);
        Close();
    }

    /// <summary>Writes an image as one piece.</summary>
    public void Image(LinkInline inline)
    {
        var image = Read(inline);
        html.Add(new(image));
        words.Blank();
    }

    /// <summary>Reads an image without writing it.</summary>
    public Image Read(LinkInline inline)
    {
        var source = inline.Url ?? "";
        var location = context.At(inline.Span);
        if (source.Length == 0 || LinkTarget.Classify(source).Kind != LinkKind.Page)
        {
            context.Findings.Add(MarkdownRules.Image(location, source));
        }

        var alt = PlainText.Of(inline).Trim();
        var isDecorative = Model.Image.IsDecorativeWord(alt);
        var image =
            new Image(source, isDecorative ? "" : alt, isDecorative, inline.Title is { Length: > 0 } title ? title : null, location);
        context.Add(image);
        return image;
    }

    private void Begin(Link link)
    {
        context.Add(link);
        html.Raw("<a href=\""u8);
        if (link.Kind is LinkKind.Page or LinkKind.Anchor)
        {
            html.Add(new(link));
        }
        else
        {
            html.Url(link.Target);
        }

        if (link.Title is { } title)
        {
            html.Raw("\" title=\""u8);
            html.Text(title);
        }

        html.Raw("\">"u8);
        isInLink = true;
    }

    private LinkKind Judge(string target, Location location)
    {
        if (target.Length == 0)
        {
            context.Findings.Add(MarkdownRules.NoTarget(location));
            return LinkKind.Page;
        }

        var (kind, scheme) = LinkTarget.Classify(target);
        if (kind is null)
        {
            context.Findings.Add(scheme is null ? MarkdownRules.Unclear(location, target) : MarkdownRules.Scheme(location, target, scheme));
        }

        return kind ?? LinkKind.Page;
    }

    private void Plain(ReadOnlySpan<char> text, int source)
    {
        words.Add(text, source);
        while (!isInLink && context.Terms?.Take(text) is { } found)
        {
            html.Text(text[..found.At]);
            html.Raw("<a class=\"word\" href=\"#"u8);
            html.Text(GlossaryTerm.AnchorOf(found.Term));
            html.Raw("\">"u8);
            html.Text(text.Slice(found.At, found.Length));
            html.Raw("</a>"u8);
            text = text[(found.At + found.Length)..];
        }

        html.Text(text);
    }

    private void Telephone(string number, int source)
    {
        var target = $"tel:{string.Concat(number.Where(c => char.IsAsciiDigit(c) || c is '+' or '*' or '#'))}";
        Begin(new(target, LinkKind.Telephone, number, null, context.At(source, source + number.Length)));
        Plain(number, source);
        Close();
    }

    /// <summary>The index of the number where no letter, digit, or hyphen with a digit touches it.</summary>
    private static int Find(ReadOnlySpan<char> text, string number)
    {
        for (var from = 0; text[from..].IndexOf(number) is var found and >= 0; from += found + 1)
        {
            var (at, end) = (from + found, from + found + number.Length);
            var isFree = (at == 0 || !Touches(text[at - 1], at > 1 ? text[at - 2] : ' '))
                && (end == text.Length || !Touches(text[end], end + 1 < text.Length ? text[end + 1] : ' '));
            if (isFree)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Touches(char near, char further) =>
        char.IsLetterOrDigit(near) || (near is '-' or '.' or ',' or '/' && char.IsAsciiDigit(further));
}
