using System.Numerics;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>Two answers to one question that are one step of points apart: neighbouring numbers or points, or one option ticked.</summary>
/// <param name="Less">The index of the choice with fewer points.</param>
/// <param name="More">The index of the choice with more points.</param>
/// <param name="Count">How many such pairs of answers there are in these choices.</param>
/// <param name="Lower">An answer with fewer points.</param>
/// <param name="Higher">The answer one step above it.</param>
internal sealed record PointStep(int Less, int More, BigInteger Count, Answer Lower, Answer Higher);
