namespace BackCare.Content.Model;

/// <summary>The kinds of link target.</summary>
public enum LinkKind
{
    /// <summary>
    /// A page or file of this site, relative to the document, or to <c>content/</c> with a leading "/". Resolved when the site is rendered.
    /// </summary>
    Page,

    /// <summary>A heading of the same document: <c>#part</c>. Resolved when the site is rendered.</summary>
    Anchor,

    /// <summary>An address on another site: <c>http:</c>, <c>https:</c> or <c>//host</c>.</summary>
    External,

    /// <summary>An email address: <c>mailto:</c>.</summary>
    Mail,

    /// <summary>A phone number: <c>tel:</c>.</summary>
    Telephone,
}
