using System.Collections.Immutable;
using System.Text;
using BackCare.Auditing;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Tests.Auditing;

/// <summary>Finished sites in a string: what an html snippet does not give stands around it, and is sound.</summary>
internal static class Audited
{
    public static readonly AuditOptions Options = new("https://clinic.example/");

    private const string Head = """
        <head>
          <meta charset="utf-8">
          <title>Keep moving</title>
          <meta name="viewport" content="width=device-width, initial-scale=1">
        </head>

        """;

    /// <summary>The findings over the files in the text; a text without files is the page <c>index.html</c>.</summary>
    public static ImmutableArray<Diagnostic> Site(string text, AuditOptions? options = null) => Audit.Run(Files(text), options ?? Options);

    public static ImmutableArray<OutputFile> Files(string text)
    {
        var site = SiteText.Parse(text);
        var files = site.Files.Length > 0 ? site.Files : [("index.html", site.Before)];
        var all = files.Any(f => f.Path == "index.html") ? files : files.Add(("index.html", "<p>Home</p>\n"));
        return [.. all.Select((f, n) => new OutputFile(f.Path, Encoding.UTF8.GetBytes(Page(f.Path, f.Text, n))))];
    }

    private static string Page(string path, string text, int number) =>
        !path.EndsWith(".html", StringComparison.Ordinal) || text.StartsWith("<!doctype", StringComparison.Ordinal) ? text
        : text.StartsWith("<head>", StringComparison.Ordinal) ? Whole(text, Body(""))
        : text.StartsWith("<body>", StringComparison.Ordinal) ? Whole(Head, text)
        : Whole(Head.Replace("Keep moving", $"Page {number}", StringComparison.Ordinal), Body(text));

    private static string Whole(string head, string body) =>
        $"<!doctype html>\n<html lang=\"en\">\n{head.TrimEnd()}\n{body.TrimEnd()}\n</html>\n";

    private static string Body(string inMain) => $"""
        <body>
        <a href="#main">Skip to main content</a>
        <header>Sample Clinic</header>
        <main id="main">
        <h1>Keep moving</h1>
        {inMain.TrimEnd()}
        </main>
        <footer>Call 202-555-0142</footer>
        </body>
        """;
}
