using BackCare.Diagnostics;
using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Sites;

public sealed class PublicFilesTests
{
    [Theory]
    [InlineData("a.png")]
    [InlineData("a.JPG")]
    [InlineData("a.jpeg")]
    [InlineData("a.gif")]
    [InlineData("a.webp")]
    [InlineData("a.avif")]
    [InlineData("a.pdf")]
    [InlineData("a.txt")]
    [InlineData("favicon.ico")]
    [InlineData("site.webmanifest")]
    [InlineData("CNAME")]
    [InlineData(".well-known/security")]
    [InlineData("deep/er/a.png")]
    public void Files_of_static_are_copied_byte_for_byte(string name)
    {
        var built = Site.From("").With($"content/_static/{name}", new byte[] { 0, 1, 2, 0xFF }).Build().Sound();

        Assert.Equal(new byte[] { 0, 1, 2, 0xFF }, built.Bytes(name).ToArray());
    }

    [Theory]
    [InlineData("content/_static/a.html", "`.html` files cannot be published")]
    [InlineData("content/_static/a.js", "`.js` files cannot be published")]
    [InlineData("content/_static/deep/CNAME", "files without an extension cannot be published")]
    [InlineData("content/_static/.htaccess", "files without an extension cannot be published")]
    [InlineData("content/s/a.php", "`.php` files cannot be published")]
    [InlineData("content/s/b.docx", "`.docx` files cannot be published")]
    [InlineData("content/CNAME", "files without an extension cannot be published")]
    [InlineData("content/self-checks/deep/a.yml", "`.yml` files cannot be published")]
    [InlineData("content/self-checks/a.yaml", "`.yaml` files cannot be published")]
    public void Files_of_other_kinds_are_errors_wherever_they_stand(string path, string message) => Assert.Equal(
        $"{path}:1:1 BC5013 {message} | use png, jpg, gif, webp, avif, svg, pdf, txt or ico, or move the file out of `content/`",
        OnlyFinding($"-- {path} --\nx\n"));

    [Theory]
    [InlineData("content/_static/a#b.png")]
    [InlineData("content/s/50%.png")]
    [InlineData("content/what?/a.png")]
    public void A_name_that_cannot_stand_in_an_address_is_an_error(string path) => Assert.Equal(
        $"{path}:1:1 BC5013 the path of `{path[(path.LastIndexOf('/') + 1)..]}` contains `#`, `?` or `%`, which cannot be part of an "
        + "address | use letters, digits and hyphens in the names of files and folders",
        OnlyFinding($"-- {path} --\nx\n"));

    [Theory]
    [InlineData("content/_drafts/a.exe")]
    [InlineData("content/_static/README.md")]
    [InlineData("content/README.md")]
    [InlineData("content/s/_notes.txt")]
    public void Notes_are_neither_published_nor_reported(string path)
    {
        var built = Build($"-- {path} --\nx\n").Sound();

        Assert.DoesNotContain(built.Paths, p => p.Contains("README", StringComparison.Ordinal)
            || p.Contains("a.exe", StringComparison.Ordinal)
            || p.Contains("notes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\" fill=\"url(#g)\" style=\"stroke: red\"/><a "
        + "href=\"#x\"/></svg>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
        + "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.a { fill: url('#g') } .b { fill: red }</style><image "
        + "href=\"data:image/png;base64,AAAA\"/><animate to=\"4\"/></svg>")]
    public void A_drawing_without_code_is_published(string svg) => Assert.Empty(Findings(svg));

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">\n  <script>alert(1)</script></svg>",
        "2:4 this picture contains a `script` element")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><SCRIPT/></svg>", "1:42 this picture contains a `SCRIPT` element")]
    [InlineData("<x:svg xmlns:x=\"http://www.w3.org/2000/svg\"><x:script/></x:svg>", "1:46 this picture contains a `script` element")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>", "1:42 this picture contains a `foreignObject` element")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "1:41 this picture contains the event handler `onload`")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"javascript:alert(1)\"/></svg>",
        "1:44 this picture contains an unsafe link in `href`")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:l=\"http://www.w3.org/1999/xlink\"><a l:href=\" "
        + "java&#x9;script:alert(1)\"/></svg>", "1:83 this picture contains an unsafe link in `l:href`")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://third.example/x.png\"/></svg>",
        "1:48 this picture contains an unsafe link in `href`")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"data:image/svg+xml;base64,AA\"/></svg>",
        "1:46 this picture contains an unsafe link in `href`")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><set attributeName=\"href\" to=\"javascript:alert(1)\"/></svg>",
        "1:67 this picture contains an unsafe link in `to`")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill=\"url(https://third.example/x)\"/></svg>",
        "1:47 this picture contains content loaded from elsewhere in `fill`")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@import 'x';</style></svg>",
        "1:48 this picture contains a style that loads content from elsewhere")]
    [InlineData("<?xml-stylesheet href=\"x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "1:3 this picture contains a processing instruction")]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "1:11 this picture contains declarations in its document type")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">", "1:41 this picture contains invalid SVG")]
    [InlineData("no picture", "1:1 this picture contains invalid SVG")]
    [InlineData("", "1:1 this picture contains invalid SVG")]
    public void A_drawing_that_can_run_code_is_an_error_at_its_place(string svg, string expected) =>
        Assert.Equal(expected, Assert.Single(Findings(svg)));

    [Fact]
    public void Entities_cannot_make_a_drawing_explode()
    {
        var entities = string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY e{i} \"&e{i - 1};&e{i - 1};\">"));
        var svg = $"<!DOCTYPE svg [<!ENTITY e0 \"x\">{entities}]><svg xmlns=\"http://www.w3.org/2000/svg\">&e30;</svg>";

        Assert.Equal("this picture contains declarations in its document type", Assert.Single(Findings(svg)).Split(' ', 2)[1]);
    }

    private static List<string> Findings(string svg) =>
    [
        .. Site.From("").With("content/_static/a.svg", svg).Prepare().Diagnostics
            .Where(d => d.Severity == Severity.Error)
            .Select(d => $"{d.Location.Start.Line}:{d.Location.Start.Column} {(d.Rule.Id == "BC5014" ? d.Message : d.Rule.Id)}"),
    ];
}
