using System.Text;

namespace BackCare.Outputs.Search;

/// <summary>The pages that contain a word, in their order, each with its <see cref="SearchWeight"/>.</summary>
internal sealed class SearchPostings
{
    /// <summary>
    /// The maximum number of pages per word. Only the best are kept: no reader looks further, and the postings of a common word stay small
    /// on a site of any size.
    /// </summary>
    public const int MostPages = 300;

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEF";
    private const int Mask = (1 << SearchWeight.Bits) - 1;

    /// <summary>Page number and weight, packed into one number.</summary>
    private int[] items = new int[2];
    private int count;

    /// <summary>Adds one occurrence. Pages must come in ascending order.</summary>
    public void Add(int page, int found)
    {
        if (count > 0 && items[count - 1] >> SearchWeight.Bits == page)
        {
            items[count - 1] = (page << SearchWeight.Bits) | SearchWeight.Plus(items[count - 1] & Mask, found);
            return;
        }

        Append((page << SearchWeight.Bits) | found);
    }

    /// <summary>Adds all pages of another list, which must come later.</summary>
    public void AddAll(SearchPostings later)
    {
        foreach (var item in later.items.AsSpan(0, later.count))
        {
            Append(item);
        }
    }

    /// <summary>For each page, a letter for its weight (<c>a</c> is 0) and its distance from the previous page if that is not 1.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(count * 2);
        var last = -1;
        foreach (var item in Best())
        {
            var (page, weight) = (item >> SearchWeight.Bits, item & Mask);
            text.Append(Letters[weight]);
            if (page - last > 1)
            {
                text.Append(page - last);
            }

            last = page;
        }

        return text.ToString();
    }

    private void Append(int item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count++] = item;
    }

    private ReadOnlySpan<int> Best()
    {
        var all = items.AsSpan(0, count);
        if (count <= MostPages)
        {
            return all;
        }

        Span<int> pagesOf = stackalloc int[Mask + 1];
        foreach (var item in all)
        {
            pagesOf[item & Mask]++;
        }

        var (least, room) = (Mask, MostPages);
        while (pagesOf[least] <= room)
        {
            room -= pagesOf[least--];
        }

        var (best, next) = (new int[MostPages], 0);
        foreach (var item in all)
        {
            if ((item & Mask) > least || ((item & Mask) == least && room-- > 0))
            {
                best[next++] = item;
            }
        }

        return best;
    }
}
