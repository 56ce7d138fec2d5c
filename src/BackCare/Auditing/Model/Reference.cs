using AngleSharp.Dom;

namespace BackCare.Auditing.Model;

/// <summary>An address on a page.</summary>
/// <param name="Element">The element that contains it.</param>
/// <param name="Written">The address, as written.</param>
/// <param name="Use">How a browser uses the address.</param>
internal readonly record struct Reference(IElement Element, string Written, ReferenceUse Use);

/// <summary>How a browser uses an address.</summary>
internal enum ReferenceUse
{
    /// <summary>A link for readers to follow, to this site or another.</summary>
    Link,

    /// <summary>A file that the browser loads automatically; it must be on this site.</summary>
    Load,

    /// <summary>As <see cref="Load"/>, but <c>data:</c> pictures are allowed too.</summary>
    Picture,

    /// <summary>An address for search engines and other sites; it must be complete.</summary>
    Machine,
}
