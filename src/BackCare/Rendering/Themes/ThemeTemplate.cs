using System.Collections.Immutable;
using BackCare.Diagnostics;
using Scriban.Syntax;

namespace BackCare.Rendering.Themes;

/// <summary>A parsed and checked template. Immutable and shared by all pages and threads.</summary>
/// <param name="Name">The folder and name without extension, such as <c>layouts/article</c>.</param>
/// <param name="Includes">The partials that it includes, each once, with the location of the first include.</param>
internal sealed record ThemeTemplate(string Name, ScriptPage Script, ImmutableArray<Located<string>> Includes);
