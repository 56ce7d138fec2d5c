using AngleSharp.Dom;

namespace BackCare.Auditing.Model;

/// <summary>An address on a page.</summary>
/// <param name="Element">The element that contains it.</param>
/// <param name="Written">The address, as written.</param>
/// <param name="Use">The use that a browser makes of it.</param>
internal readonly record struct Reference(IElement Element, string Written, ReferenceUse Use);

/// <summary>The uses that a browser makes of an address.</summary>
internal enum ReferenceUse
{
    /// <summary>A link that readers can follow, also to other sites.</summary>
    Link,

    /// <summary>A file that the browser loads on its own, and which must therefore come from this site.</summary>
    Load,

    /// <summary>As <see cref="Load"/>, but <c>data:</c> pictures are allowed too.</summary>
    Picture,

    /// <summary>An address read by search engines and other sites, and which must therefore be complete.</summary>
    Machine,
}
