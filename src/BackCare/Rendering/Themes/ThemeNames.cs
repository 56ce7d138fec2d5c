using System.Collections.Immutable;

namespace BackCare.Rendering.Themes;

/// <summary>The names that templates can refer to, known ahead of reading the templates.</summary>
internal sealed record ThemeNames(ImmutableArray<string> Partials, ImmutableArray<string> Assets, ImmutableArray<string> Strings);
