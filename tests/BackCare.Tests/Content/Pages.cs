using System.Text;
using BackCare.Content;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Tests.Content;

/// <summary>Reads single pages from strings.</summary>
public static class Pages
{
    /// <summary>Front matter that is right; its three lines and the two fences stand above the body, which begins in line 5.</summary>
    public const string FrontMatter = "---\ntitle: A title\ndescription: A description.\n---\n";

    private static readonly DocumentReader Reader = new(new("911", ["es"]));

    /// <summary>A whole file.</summary>
    public static Checked<Document?> Read(string text, string path = "content/page.md") => Read(Encoding.UTF8.GetBytes(text), path);

    /// <summary>A whole file.</summary>
    public static Checked<Document?> Read(byte[] bytes, string path = "content/page.md") => Reader.Read(SourceFile.Of(path, bytes));

    /// <summary>A body below front matter that is right.</summary>
    public static Checked<Document?> Markdown(string body) => Read(FrontMatter + body);

    /// <summary>The compiled body; fails the test on any finding.</summary>
    public static Body Body(string body)
    {
        var read = Markdown(body);
        Assert.Equal("", Lines(read));
        return read.Value!.Body;
    }

    /// <summary>The HTML of a body; links show as <c>{target}</c>, images as <c>[source|alt]</c>, containers as <c>(name)</c>.</summary>
    public static string Html(string body) => Html(Body(body).Pieces);

    /// <summary>As above, of pieces.</summary>
    public static string Html(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(p => p.Place switch
    {
        null => Encoding.UTF8.GetString(p.Utf8.Span),
        string target => $"{{{target}}}",
        Image image => $"[{image.Source}|{image.Alt}]",
        Container container => $"({container.Kind.Name()})",
        _ => "?",
    })).TrimEnd('\n');

    /// <summary>Findings as <c>line:column-end rule</c>, one a line; line ends of ends are left out where they are the same line.</summary>
    public static string Lines<T>(Checked<T> read) => string.Join('\n', read.Diagnostics.Select(d =>
        $"{d.Location.Start.Line}:{d.Location.Start.Column}-{(d.Location.End.Line == d.Location.Start.Line ? "" : $"{d.Location.End.Line}:")}{d.Location.End.Column} {d.Rule.Id}"));

    /// <summary>The ids of the findings of a body, in order.</summary>
    public static string Ids(string body) => string.Join(' ', Markdown(body).Diagnostics.Select(d => d.Rule.Id));

    /// <summary>The stretch of a page's text at a place.</summary>
    public static string TextAt(string text, Location at)
    {
        var lines = text.Split('\n');
        return at.Start.Line == at.End.Line
            ? lines[at.Start.Line - 1][(at.Start.Column - 1)..(at.End.Column - 1)]
            : string.Join('\n', lines[(at.Start.Line - 1)..at.End.Line]);
    }
}
