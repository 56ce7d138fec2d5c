using System.Globalization;
using BackCare.Rendering.Markup;
using BackCare.Rendering.Themes;
using BackCare.Rendering.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BackCare.Rendering.Templates;

/// <summary>All functions available to templates; Scriban's own are removed.</summary>
internal static class Functions
{
    /// <summary>A read-only table of the functions, for one context.</summary>
    public static ScriptObject All()
    {
        var functions = new ScriptObject();
        Add("include", 1, 2, Include);
        Add("shared", 1, 2, Shared);
        Add("content", 0, 0, (context, _, _) => Nothing(context.WriteContent));
        Add("url", 1, 1, Url);
        Add("asset", 1, 1, (context, arguments, _) => context.Scope.Links.Of(Asset(context, arguments).Path));
        Add("integrity", 1, 1, (context, arguments, _) => context.Scope.Links.AreRelative ? null : Asset(context, arguments).Integrity);
        Add("image", 1, 2, Image);
        Add("t", 1, 4, Words);
        functions.IsReadOnly = true;
        return functions;

        void Add(string name, int least, int most, Func<PageContext, ScriptArray, SourceSpan, object?> call) =>
            functions.SetValue(name, new Function(least, most, call), readOnly: true);
    }

    private static object? Include(PageContext context, ScriptArray arguments, SourceSpan span) =>
        Nothing(() => context.WritePartial(Text(arguments, 0), Value(arguments, 1)));

    private static object? Shared(PageContext context, ScriptArray arguments, SourceSpan span) =>
        Nothing(() => context.WriteShared(Text(arguments, 0), Text(arguments, 1)));

    private static string Url(PageContext context, ScriptArray arguments, SourceSpan span)
    {
        var target = Text(arguments, 0);
        return context.Scope.Links.Find(target) ?? throw new TemplateFault(span, at => RenderingRules.NoSuchTarget(at, target));
    }

    private static ThemeAsset Asset(PageContext context, ScriptArray arguments) => context.Lookup.Theme.Assets.Find(Text(arguments, 0))!;

    private static Html Image(PageContext context, ScriptArray arguments, SourceSpan span)
    {
        if (Value(arguments, 0) is ImageView view)
        {
            return view.Markup;
        }

        var source = Text(arguments, 0);
        return ImageView.Of(context.Scope, source, Text(arguments, 1)) is { } picture
            ? picture.Markup
            : throw new TemplateFault(span, at => RenderingRules.NoSuchPicture(at, source));
    }

    private static object Words(PageContext context, ScriptArray arguments, SourceSpan span) => arguments.Any(a => a is Html)
        ? new FilledWords(context.Scope.Strings[Text(arguments, 0)], [.. arguments.Skip(1)])
        : context.Scope.Strings.Fill(Text(arguments, 0),
            [.. arguments.Skip(1).Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "")]);

    private static object? Value(ScriptArray arguments, int at) => at < arguments.Count ? arguments[at] : null;

    private static string Text(ScriptArray arguments, int at) => Value(arguments, at) as string ?? "";

    private static object? Nothing(Action write)
    {
        write();
        return null;
    }

    /// <summary>Adapts a function to Scriban. Its arguments are values of any type, in order.</summary>
    private sealed class Function(int least, int most, Func<PageContext, ScriptArray, SourceSpan, object?> call) : IScriptCustomFunction
    {
        // Created once, because Scriban asks for them at every call.
        private static readonly ScriptParameterInfo[] Parameters =
            [.. Enumerable.Range(0, 8)
                .Select(index => new ScriptParameterInfo(typeof(object), FormattableString.Invariant($"value{index}")))];

        public int RequiredParameterCount => least;

        public int ParameterCount => most;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => Parameters[index];

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
            ScriptBlockStatement? blockStatement) =>
            arguments.Count <= most
                ? call((PageContext)context, arguments, callerContext?.Span ?? context.CurrentSpan)
                : throw new TemplateFault(
                    callerContext?.Span ?? context.CurrentSpan,
                    at => RenderingRules.Breaks(at, FormattableString.Invariant($"this function takes at most {most} values")));

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
            ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
    }
}
