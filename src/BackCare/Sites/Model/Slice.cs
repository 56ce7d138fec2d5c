using System.Collections.Immutable;

namespace BackCare.Sites.Model;

/// <summary>One page of a long list.</summary>
/// <param name="Items">At most <see cref="PageSize"/> items, in list order.</param>
/// <param name="Number">The number of this page, from 1.</param>
/// <param name="Count">The number of pages in the whole list, at least 1.</param>
/// <param name="FirstPermalink">The permalink of page 1.</param>
public sealed record Slice(ImmutableArray<Page> Items, int Number, int Count, string FirstPermalink)
{
    /// <summary>The maximum number of items on one page of a list.</summary>
    public const int PageSize = 20;

    /// <summary>The permalink of a page of the list.</summary>
    public string PermalinkOf(int number) => number == 1 ? FirstPermalink : $"{FirstPermalink}page/{number}/";

    /// <summary>Divides a list into pages; an empty list has one empty page.</summary>
    public static IEnumerable<Slice> Cut(ImmutableArray<Page> items, string firstPermalink)
    {
        var count = Math.Max(1, (items.Length + PageSize - 1) / PageSize);
        for (var number = 1; number <= count; number++)
        {
            var start = (number - 1) * PageSize;
            yield return new(items.Slice(start, Math.Min(PageSize, items.Length - start)), number, count, firstPermalink);
        }
    }

}
