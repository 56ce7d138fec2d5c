using System.Globalization;
using BackCare.Outputs.Search;

namespace BackCare.Tests.Outputs.Search;

public class SearchPostingsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(299)]
    [InlineData(300)]
    [InlineData(301)]
    [InlineData(5000)]
    public void The_best_pages_are_kept_and_of_equal_ones_the_first(int pages)
    {
        var random = new Random(pages);
        var (postings, expected) = (new SearchPostings(), new List<(int Page, int Weight)>());
        for (var page = 0; page < pages; page += random.Next(1, 3))
        {
            var weight = random.Next(32);
            postings.Add(page, weight);
            expected.Add((page, weight));
        }

        Assert.Equal(Written(expected.OrderByDescending(p => p.Weight).ThenBy(p => p.Page).Take(SearchPostings.MostPages)
            .OrderBy(p => p.Page)), postings.ToString());
    }

    [Fact]
    public void Pages_of_one_weight_are_kept_from_the_first_on()
    {
        var postings = new SearchPostings();
        Enumerable.Range(0, 1000).ToList().ForEach(page => postings.Add(page, SearchWeight.Text));

        Assert.Equal(new string('b', SearchPostings.MostPages), postings.ToString());
    }

    private static string Written(IEnumerable<(int Page, int Weight)> pages)
    {
        var (text, last) = ("", -1);
        foreach (var (page, weight) in pages)
        {
            text += "abcdefghijklmnopqrstuvwxyzABCDEF"[weight]
                + (page - last > 1 ? (page - last).ToString(CultureInfo.InvariantCulture) : "");
            last = page;
        }

        return text;
    }
}
