using BackCare.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace BackCare.Rendering.Themes;

/// <summary>An error in a template, as a finding. Caught within this namespace.</summary>
internal sealed class TemplateFault(SourceSpan span, Func<Location, Diagnostic> finding)
    : ScriptRuntimeException(span, finding(TemplatePlace.Of(span)).Message)
{
    /// <summary>The finding to report.</summary>
    public Diagnostic Finding { get; } = finding(TemplatePlace.Of(span));
}
