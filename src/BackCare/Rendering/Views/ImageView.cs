using BackCare.Content.Model;
using BackCare.Files;
using BackCare.Rendering.Markup;
using BackCare.Rendering.Pictures;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>A picture in the content folder.</summary>
internal sealed class ImageView(Scope scope, SourceFile file, string url, string alt, string? title) : View
{
    public static readonly ViewShape Table = ViewShape.Of<ImageView>(
        "image",
        ("url", "Its address.", v => v.Url),
        ("whole_url", "Its absolute address, for machines; absent for drawings (svg) and in a copy to open from disk.", v => v.WholeUrl),
        ("alt", "Its description; empty if it is only decorative.", v => v.Alt),
        ("width", "Its width in pixels.", v => v.Size?.Width),
        ("height", "Its height in pixels.", v => v.Size?.Height));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    public string Url { get; } = url;

    public string Alt { get; } = alt;

    private string? WholeUrl =>
        scope.Links.AreRelative || file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            ? null
            : scope.Site.Config.BaseUrl.Origin + Url;

    /// <summary>A picture in the content folder; null if it does not exist.</summary>
    /// <param name="from">The page that names it, if it is not the page being rendered.</param>
    public static ImageView? Of(Scope scope, string source, string alt, Page? from = null) =>
        scope.Site.Picture(source, from ?? scope.Page) is { } found
            ? new(scope, found.File, scope.Links.Shown(found.Url), alt, title: null)
            : null;

    /// <summary>A picture of a text; null if there is none.</summary>
    /// <param name="from">The page of the text, if that is not the page being made.</param>
    public static ImageView? Of(Scope scope, Image? image, Page? from = null) =>
        image is not null && scope.Site.Picture(image, from ?? scope.Page) is { } found
        ? new(scope, found.File, scope.Links.Shown(found.Url), image.Alt, image.Title)
        : null;

    /// <summary>The variants of the picture by format, best format first.</summary>
    public IEnumerable<IGrouping<ImageFormat, ImageRoute>> Variants => scope.Lookup.VariantsOf(file).GroupBy(v => v.Variant.Format);

    public (int Width, int Height)? Size => scope.Lookup.SizeOf(file);

    /// <summary>The complete element.</summary>
    public Html Markup => new Picture(this, title);

    private string UrlOf(ImageRoute variant) => scope.Links.Of(variant.Path);

    private sealed class Picture(ImageView image, string? title) : Html
    {
        /// <summary>The width of the text column on a wide screen; the full width of a phone.</summary>
        private const string Sizes = "(min-width: 48em) 720px, 100vw";

        public override void WriteTo(PageOutput output)
        {
            var target = output.Target;
            var formats = image.Variants.ToList();
            if (formats.Count > 0)
            {
                target.Write("<picture>"u8);
                formats.ForEach(format => WriteSource(target, format));
            }

            WriteImage(target);
            if (formats.Count > 0)
            {
                target.Write("</picture>"u8);
            }
        }

        private void WriteSource(Utf8Output target, IGrouping<ImageFormat, ImageRoute> format)
        {
            target.Write($"<source type=\"image/{PictureVariants.Ending(format.Key)}\" srcset=\"");
            target.WriteEscaped(string.Join(", ", format.Select(v => $"{image.UrlOf(v)} {v.Variant.Width}w")));
            target.Write($"\" sizes=\"{Sizes}\">");
        }

        private void WriteImage(Utf8Output target)
        {
            target.Write("<img src=\""u8);
            target.WriteEscaped(image.Url);
            if (image.Size is var (width, height))
            {
                target.Write(FormattableString.Invariant($"\" width=\"{width}\" height=\"{height}"));
            }

            target.Write("\" alt=\""u8);
            target.WriteEscaped(image.Alt);
            if (title is not null)
            {
                target.Write("\" title=\""u8);
                target.WriteEscaped(title);
            }

            target.Write("\" loading=\"lazy\" decoding=\"async\">"u8);
        }
    }
}
