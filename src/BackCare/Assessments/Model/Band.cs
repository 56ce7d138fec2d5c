using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>One named stretch of values.</summary>
/// <param name="Id">Unique within its set.</param>
/// <param name="Interval">Null for the band for <c>unavailable</c>.</param>
/// <param name="Location">The location of the id.</param>
/// <param name="WordsLocation">The location of the band words.</param>
public sealed record Band(string Id, Interval? Interval, Location Location, Location WordsLocation);
