namespace BackCare.Rendering.Views;

/// <summary>Creates lists for templates. An empty list is null, so that templates can test for it with <c>if</c>.</summary>
internal static class ViewList
{
    /// <summary>The views of all items; null if there are none.</summary>
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
