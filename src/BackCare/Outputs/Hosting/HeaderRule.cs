using System.Collections.Immutable;

namespace BackCare.Outputs.Hosting;

/// <summary>An HTTP response header.</summary>
internal readonly record struct Header(string Name, string Value);

/// <summary>The headers sent with some files.</summary>
internal sealed record HeaderRule(PathPattern Files, ImmutableArray<Header> Headers);
