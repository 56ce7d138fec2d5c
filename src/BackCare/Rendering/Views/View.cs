using BackCare.Diagnostics;
using BackCare.Rendering.Themes;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BackCare.Rendering.Views;

/// <summary>What a template sees of a thing: named values, each worked out when it is asked for. Nothing can be changed, and an unknown name is an error.</summary>
internal abstract class View : IScriptObject
{
    // Lists and views that were made already, by place in the shape: templates ask whether there are any, and then for each.
    private object?[]? made;

    /// <summary>The names that this kind of view has.</summary>
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
            : throw new TemplateFault(span, at => RenderingRules.NoSuchName(at, member, Shape.Name, Spelling.DidYouMean(member, Shape.Names)));

    /// <summary>The value at a place of the shape: a list or a view is made once, anything else each time.</summary>
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
