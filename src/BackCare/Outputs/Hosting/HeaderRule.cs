using System.Collections.Immutable;

namespace BackCare.Outputs.Hosting;

/// <summary>A line that the web server sends before a file.</summary>
internal readonly record struct Header(string Name, string Value);

/// <summary>What is sent with some files.</summary>
internal sealed record HeaderRule(PathPattern Files, ImmutableArray<Header> Headers);
