using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Tests.House;

/// <summary>
/// The examples of 1xxx to 7xxx are built; those of finished pages (8xxx) are tested in Auditing, and 9xxx is about the disk.
/// </summary>
public sealed class HelpExampleTests
{
    /// <summary>
    /// No site.yml at all, bytes that are not UTF-8, files that are none, texts of a thousand pages: a text cannot hold them.
    /// </summary>
    private static readonly string[] NotInText =
        ["BC1001", "BC1002", "BC2001", "BC2002", "BC2034", "BC2035", "BC2036", "BC2037", "BC2038", "BC2055", "BC3001", "BC3009", "BC5020"];

    public static TheoryData<string> Ids => [.. HelpPages.All.Select(h => h.Id).Where(id => id[2] is >= '1' and <= '7').Except(NotInText)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_is_found_at_its_place(string id)
    {
        var site = Site.From(HelpPages.Of(id).Wrong);

        var built = site.Build();

        var found = built.Diagnostics.Where(d => d.Rule.Id == id).ToList();
        Assert.True(found.Count > 0, $"{id} is not among:\n{string.Join('\n', built.Lines)}");
        Assert.All(found,
            d => Assert.True(IsInside(d.Location, site.Tree), $"{d.Location} to {d.Location.End} is no place of {d.Location.File}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_example_is_right(string id)
    {
        var built = Site.From(HelpPages.Of(id).Right).Build();

        // An example of another family need not be a well-edited article.
        var wrong = built.Diagnostics.Where(d => d.Rule.Id == id || (d.Severity == Severity.Error && d.Rule.Id[2] != '7')).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Select(d => $"{d.Location}: {d.Rule.Id}: {d.Message}")));
    }

    private static bool IsInside(Location place, SourceTree tree)
    {
        // A file that is asked for and not there is reported at its top.
        if (tree.Find(place.File) is not { } file)
        {
            return place == Location.TopOf(place.File);
        }

        var lines = (SourceText.Decode(file.Read().Span).Text ?? "").Split('\n');
        return IsIn(lines, place.Start) && IsIn(lines, place.End) && place.Start.CompareTo(place.End) <= 0;
    }

    private static bool IsIn(string[] lines, Position at) =>
        at.Line >= 1 && at.Line <= lines.Length && at.Column >= 1 && at.Column <= lines[at.Line - 1].Length + 1;
}
