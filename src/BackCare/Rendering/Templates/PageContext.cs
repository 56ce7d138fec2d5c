using System.Collections;
using System.Globalization;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Rendering.Markup;
using BackCare.Rendering.Themes;
using BackCare.Rendering.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BackCare.Rendering.Templates;

/// <summary>
/// The restricted template interpreter: only our views and functions are available to templates, and all output is escaped. It is reused
/// for all pages of one thread.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private const int MostBytes = 16 * 1024 * 1024;

    private ThemeTemplate? inner;

    public PageContext(SiteLookup lookup)
        : base(Functions.All())
    {
        Lookup = lookup;
        MarkupOutput = new(Target, WriteContainer, WritePartial);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableNullIndexer = false;
        AutoIndent = false;
        LoopLimit = 100_000;
        RecursiveLimit = 50;
        ObjectRecursionLimit = 10;
        LimitToString = 1024 * 1024;
        OutputLimit = 0;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        OnStringLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromMilliseconds(1);
        NewLine = "\n";
        TryGetVariable = Unknown;
        PushOutput(Target);
    }

    /// <summary>The site, the theme and the parts that pages share.</summary>
    public SiteLookup Lookup { get; }

    /// <summary>The output for the page.</summary>
    public Utf8Output Target { get; } = new();

    /// <summary>The output that markup is written to.</summary>
    public PageOutput MarkupOutput { get; }

    /// <summary>The scope of the page that is being rendered.</summary>
    public Scope Scope { get; private set; } = null!;

    private PageGlobals Globals { get; set; } = null!;

    /// <summary>Renders a layout inside the frame, or alone if <paramref name="frame"/> is null.</summary>
    public void Render(Scope scope, ThemeTemplate layout, ThemeTemplate? frame)
    {
        (Scope, Globals) = (scope, new(scope));
        Target.Clear();
        inner = layout;
        PushGlobal(Globals);
        Evaluate((frame ?? layout).Script);
        PopGlobal();
    }

    /// <summary>Writes the layout of the page in place of <c>content</c> in the frame.</summary>
    public void WriteContent()
    {
        var layout = inner;
        inner = null;
        if (layout is not null)
        {
            Evaluate(layout.Script);
        }
    }

    /// <summary>Writes a partial, with a value under the name <c>it</c>.</summary>
    public void WritePartial(string name, object? value)
    {
        if (Lookup.Theme.Find($"partials/{name}") is { } partial)
        {
            WriteWith(new PartialView(value), partial);
        }
    }

    /// <summary>Writes a container of a text with the shortcode for its kind.</summary>
    public void WriteContainer(Container container)
    {
        if (Lookup.Theme.Find($"shortcodes/{container.Kind.Name()}") is { } shortcode)
        {
            WriteWith(new BoxGlobals(new(Scope, container)), shortcode);
        }
    }

    /// <summary>Writes a partial that is the same on many pages; it is rendered once for each language and key.</summary>
    public void WriteShared(string name, string key)
    {
        if (Scope.Links.AreRelative)
        {
            WritePartial(name, key);
            return;
        }

        var id = $"{Scope.Page.Language}\n{name}\n{key}";
        if (Lookup.Shared.TryGetValue(id, out var made))
        {
            Target.Write(made);
            return;
        }

        var start = Target.Length;
        using (Globals.WithoutPage())
        {
            WritePartial(name, key);
        }

        Lookup.Shared[id] = Target.Written[start..].ToArray();
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Html html:
                html.WriteTo(MarkupOutput);
                break;
            case string text:
                Target.WriteEscaped(text);
                break;
            case int number:
                Target.Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            case View view:
                throw new TemplateFault(
                    span,
                    at => RenderingRules.Breaks(at, $"a whole `{view.Shape.Name}` cannot be printed; print one of its values"));
            case IEnumerable:
                throw new TemplateFault(span, at => RenderingRules.Breaks(at, "a list cannot be printed; use `for` to print its items"));
            case IFormattable other:
                Target.WriteEscaped(other.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                Target.WriteEscaped(textAsObject.ToString());
                break;
        }

        return Target.Length <= MostBytes
            ? this
            : throw new TemplateFault(span, at => RenderingRules.Breaks(at, "the page is larger than 16 MB"));
    }

    private void WriteWith(IScriptObject values, ThemeTemplate template)
    {
        PushGlobal(values);
        try
        {
            EnterRecursive(template.Script);
            Evaluate(template.Script);
            ExitRecursive(template.Script);
        }
        finally
        {
            // A loop around this closes its own scope, and an error there would hide the original one.
            PopGlobal();
        }
    }

    private bool Unknown(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        var known = Globals.GetMembers().Concat(BuiltinObject.GetMembers());
        throw new TemplateFault(span, at => RenderingRules.NoSuchName(at, variable.Name, "", Spelling.DidYouMean(variable.Name, known)));
    }
}
