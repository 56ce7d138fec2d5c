using BackCare.Files;

namespace BackCare.Rendering.Views;

/// <summary>A picture of the content folder.</summary>
internal sealed class ImageView(Scope scope, SourceFile file, string url, string alt, string? title) : View
{
    public static readonly ViewShape Table = ViewShape.Of<ImageView>(
        "image",
        ("url", "Its address.", v => v.Url),
        
        ("alt", "What it shows; empty if it only decorates.", v => v.Alt),
        ("width", "In pixels.", v => v.Size?.Width),
        ("height", "In pixels.", v => v.Size?.Height));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    public string Url { get; } = url;

    public string Alt { get; } = alt;

    public (int Width, int Height)? Size => scope.Renderer.SizeOf(file);

    /// <summary>The whole element.</summary>
    public Html Markup => new Picture(this, title);

    private sealed class Picture(ImageView image, string? title) : Html
    {
        public override void WriteTo(PageContext context)
        {
            var target = context.Target;
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
