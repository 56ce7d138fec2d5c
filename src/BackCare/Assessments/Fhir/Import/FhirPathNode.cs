using System.Collections.Immutable;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>A part of a FHIRPath expression, of the small stretch of that language that scores are written in.</summary>
internal abstract record FhirPathNode
{
    private protected FhirPathNode()
    {
    }
}

/// <summary><c>%resource</c>.</summary>
internal sealed record VariableNode(string Name) : FhirPathNode;

/// <summary><c>'text'</c>.</summary>
internal sealed record TextNode(string Text) : FhirPathNode;

/// <summary><c>2.5</c>.</summary>
internal sealed record NumberNode(Rational Number) : FhirPathNode;

/// <summary><c>focus.name</c>; the focus is null at the start of a path.</summary>
internal sealed record MemberNode(FhirPathNode? Focus, string Name) : FhirPathNode;

/// <summary><c>focus.name(arguments)</c>; the focus is null at the start of a path.</summary>
internal sealed record CallNode(FhirPathNode? Focus, string Name, ImmutableArray<FhirPathNode> Arguments) : FhirPathNode;

/// <summary><c>left sign right</c>.</summary>
internal sealed record BinaryNode(string Sign, FhirPathNode Left, FhirPathNode Right) : FhirPathNode;
