using System.Text;

namespace BackCare.Rendering.Markup;

/// <summary>Markup that is printed without escaping; every other value is escaped. Only this namespace can create one.</summary>
internal abstract class Html
{
    /// <summary>Writes the markup for the page that is being rendered.</summary>
    public abstract void WriteTo(PageOutput output);

    /// <summary>Finished markup.</summary>
    public static Html Of(ReadOnlyMemory<byte> utf8) => new Bytes(utf8);

    /// <summary>Markup written by this namespace itself.</summary>
    public static Html Of(string markup) => new Bytes(Encoding.UTF8.GetBytes(markup));

    private sealed class Bytes(ReadOnlyMemory<byte> utf8) : Html
    {
        public override void WriteTo(PageOutput output) => output.Target.Write(utf8.Span);
    }
}
