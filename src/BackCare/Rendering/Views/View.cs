using BackCare.Diagnostics;
using BackCare.Rendering.Themes;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BackCare.Rendering.Views;

/// <summary>
/// A read-only object for templates: a fixed set of named values, each computed when a template uses it. An unknown name is an error.
/// </summary>
internal abstract class View : IScriptObject
{
    // Lists and views created so far, by index in the shape: templates test whether a list exists, then go through it.
    private object?[]? made;

    /// <summary>The names of this kind of view.</summary>
    public abstract ViewShape Shape { get; }

    /// <inheritdoc/>
    public int Count => Shape.Names.Length;

    /// <inheritdoc/>
    public bool IsReadOnly
    {
        get => true;
        set => _ = value;
    }

    /// <inheritdoc/>
    public virtual bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        Shape.TryGet(this, member, out value)
            ? true
            : throw new TemplateFault(span,
                at => RenderingRules.NoSuchName(at, member, Shape.Name, Spelling.DidYouMean(member, Shape.Names)));

    /// <summary>The value at an index of the shape. A list or a view is created once; any other value is computed each time.</summary>
    internal object? Once(int place, Func<View, object?> make)
    {
        if (made?[place] is { } known)
        {
            return known;
        }

        var value = make(this);
        if (value is View || value?.GetType() == typeof(object[]))
        {
            (made ??= new object?[Shape.Names.Length])[place] = value;
        }

        return value;
    }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => Shape.Names;

    /// <inheritdoc/>
    public bool Contains(string member) => Shape.Names.Contains(member, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool CanWrite(string member) => false;

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc/>
    public bool Remove(string member) => false;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly)
    {
    }

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep) => this;
}
