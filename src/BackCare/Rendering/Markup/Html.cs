using System.Text;

namespace BackCare.Rendering.Markup;

/// <summary>A value that is printed as it is. Everything else that a template prints is escaped; only this room can make one.</summary>
internal abstract class Html
{
    /// <summary>Writes the finished markup for the page that is being rendered.</summary>
    public abstract void WriteTo(PageOutput output);

    /// <summary>Markup that was finished before.</summary>
    public static Html Of(ReadOnlyMemory<byte> utf8) => new Bytes(utf8);

    /// <summary>Markup that this room wrote itself.</summary>
    public static Html Of(string markup) => new Bytes(Encoding.UTF8.GetBytes(markup));

    private sealed class Bytes(ReadOnlyMemory<byte> utf8) : Html
    {
        public override void WriteTo(PageOutput output) => output.Target.Write(utf8.Span);
    }
}
