using BackCare.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace BackCare.Rendering.Themes;

/// <summary>Leaves the interpreter with a finding that is ready to be shown. Never crosses the door of this room.</summary>
internal sealed class TemplateFault(SourceSpan span, Func<Location, Diagnostic> finding) : ScriptRuntimeException(span, finding(TemplatePlace.Of(span)).Message)
{
    /// <summary>What to report.</summary>
    public Diagnostic Finding { get; } = finding(TemplatePlace.Of(span));
}
