using System.Collections.Frozen;
using BackCare.Assessments.Model;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>A self-check as written: located values with checked keys and kinds, not yet bound.</summary>
/// <param name="Id">The file's name without <c>.yml</c>.</param>
/// <param name="File">The file, as diagnostics name it.</param>
/// <param name="Root">The whole map; see <see cref="AssessmentKeys"/>.</param>
/// <param name="Tables">Lookup tables from CSV files, by the name under which the self-check uses them.</param>
/// <param name="ContentHash">See <see cref="Assessment.ContentHash"/>.</param>
/// <param name="Passed">False if reading found an error; binding then reports further errors and returns null.</param>
public sealed record AssessmentSyntax(
    string Id,
    string File,
    YamlMap Root,
    FrozenDictionary<string, LookupTable> Tables,
    string ContentHash,
    bool Passed);
