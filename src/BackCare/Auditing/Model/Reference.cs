using AngleSharp.Dom;

namespace BackCare.Auditing.Model;

/// <summary>One address in a page.</summary>
/// <param name="Element">Where it stands.</param>
/// <param name="Written">As it stands there.</param>
/// <param name="Use">What a browser does with it.</param>
internal readonly record struct Reference(IElement Element, string Written, ReferenceUse Use);

/// <summary>What a browser does with an address.</summary>
internal enum ReferenceUse
{
    /// <summary>A reader may follow it; it may lead to other sites.</summary>
    Link,

    /// <summary>The browser loads it by itself, so it must be of this site.</summary>
    Load,

    /// <summary>As <see cref="Load"/>; may also be a <c>data:</c> picture.</summary>
    Picture,

    /// <summary>Read by other machines, so it must be complete.</summary>
    Machine,
}
