using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>Names for stretches of a score's values.</summary>
/// <param name="Id">The name of the score, or another unique name.</param>
/// <param name="Location">The location of the id.</param>
/// <param name="Of">The score.</param>
/// <param name="Bands">In file order, which means nothing.</param>
public sealed record BandSet(string Id, Location Location, string Of, ImmutableArray<Band> Bands)
{
    /// <summary>The band for <c>unavailable</c>; null if there is none.</summary>
    public Band? Unavailable => Bands.FirstOrDefault(b => b.Interval is null);
}
