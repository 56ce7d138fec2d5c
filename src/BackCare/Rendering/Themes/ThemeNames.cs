using System.Collections.Immutable;

namespace BackCare.Rendering.Themes;

/// <summary>Everything that a template may name, known before the templates are read.</summary>
internal sealed record ThemeNames(ImmutableArray<string> Partials, ImmutableArray<string> Assets, ImmutableArray<string> Strings);
