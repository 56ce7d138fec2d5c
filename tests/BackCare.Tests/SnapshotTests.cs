using System.Text;
using BackCare.Files;
using BackCare.Tests.House;

namespace BackCare.Tests;

public sealed class SnapshotTests
{
    private const string Kept = "tests/sites/snapshot/expected";

    [Fact]
    public void Equal_bytes_pass() => Snapshot.Tree(Kept, [Of("a.txt", "one\ntwo\n"), Of("b/c.txt", "")], update: false);

    [Theory]
    [InlineData("one\ntoo\n", "a.txt:2: expected")]
    [InlineData("one\ntwo", "a.txt:2: expected")]
    [InlineData("one\r\ntwo\n", "a.txt:1: expected")]
    public void The_first_byte_that_differs_is_shown_with_its_line(string text, string message) =>
        Assert.Contains(message,
            Assert.ThrowsAny<Exception>(() => Snapshot.Tree(Kept, [Of("a.txt", text), Of("b/c.txt", "")], update: false)).Message,
                StringComparison.Ordinal);

    [Fact]
    public void Files_that_are_missing_or_new_are_named()
    {
        var message =
            Assert.ThrowsAny<Exception>(() => Snapshot.Tree(Kept, [Of("a.txt", "one\ntwo\n"), Of("d.txt", "")], update: false)).Message;

        Assert.Contains("b/c.txt is no longer made", message, StringComparison.Ordinal);
        Assert.Contains("d.txt is new", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_file_is_compared_as_a_text() =>
        Snapshot.Text("tests/sites/snapshot/expected/a.txt", Repository.Text("tests/sites/snapshot/expected/a.txt"));

    private static OutputFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
