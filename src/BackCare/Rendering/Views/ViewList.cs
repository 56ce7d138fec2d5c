namespace BackCare.Rendering.Views;

/// <summary>Lists for templates: an empty one is absent, so that <c>if</c> can ask for it.</summary>
internal static class ViewList
{
    /// <summary>The views of all items; null if there is none.</summary>
    public static object[]? Of<T>(IEnumerable<T> items, Func<T, object?> view)
    {
        List<object>? views = null;
        foreach (var item in items)
        {
            if (view(item) is { } shown)
            {
                (views ??= []).Add(shown);
            }
        }

        return views?.ToArray();
    }
}
