using System.Collections.Immutable;
using BackCare.Diagnostics;
using Scriban.Syntax;

namespace BackCare.Rendering.Themes;

/// <summary>A parsed and checked template, shared by all pages and threads.</summary>
/// <param name="Name">Folder and name without ending: <c>layouts/article</c>.</param>
/// <param name="Includes">The partials that it names, each once, with the place of the first include.</param>
internal sealed record ThemeTemplate(string Name, ScriptPage Script, ImmutableArray<Located<string>> Includes);
