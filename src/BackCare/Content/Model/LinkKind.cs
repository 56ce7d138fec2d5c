namespace BackCare.Content.Model;

/// <summary>The kind of a link's target.</summary>
public enum LinkKind
{
    /// <summary>
    /// A page or file of this site: relative to the document, or from <c>content/</c> with a leading "/". Symbolic until rendered.
    /// </summary>
    Page,

    /// <summary>A heading of the same document, <c>#part</c>. Symbolic until rendered.</summary>
    Anchor,

    /// <summary>Another site: <c>http:</c>, <c>https:</c> or <c>//host</c>.</summary>
    External,

    /// <summary><c>mailto:</c>.</summary>
    Mail,

    /// <summary><c>tel:</c>.</summary>
    Telephone,
}
