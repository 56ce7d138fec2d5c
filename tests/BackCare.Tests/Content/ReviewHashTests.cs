using System.Security.Cryptography;
using System.Text;

namespace BackCare.Tests.Content;

public sealed class ReviewHashTests
{
    private const string Plain = "---\ntitle: a\ndescription: b\n---\n\nText\n";

    [Theory]
    [InlineData("---\ntitle: a\ndescription: b\n---\n\nText\n")]
    [InlineData("---\ntitle: a\nreviewed: { by: x, on: 2026-01-01 }\ndescription: b\n---\n\nText\n")]
    [InlineData("---\ntitle: a\nreviewed:\n  by: x\n  on: 2026-01-01\n  hash: abc\ndescription: b\n---\n\nText\n\n\n")]
    [InlineData("---\r\ntitle: a\r\ndescription: b\r\nreviewed:\r\n  by: x\r\n  on: 2026-01-01\r\n---\r\n\r\nText")]
    [InlineData("\uFEFF---\ntitle: a\ndescription: b\n---\n\nText")]
    public void Neither_the_review_nor_line_ends_nor_outer_blanks_change_the_hash(string text)
    {
        var expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain.Trim())));

        Assert.Equal(expected, Pages.Read(text).Value!.ReviewHash);
    }

    [Theory]
    [InlineData("---\ntitle: a\ndescription: b\n---\n\nText.\n")]
    [InlineData("---\ntitle: A\ndescription: b\n---\n\nText\n")]
    [InlineData("---\ntitle: a\ndescription: b\n---\nText\n")]
    public void Any_other_change_does(string text) => Assert.NotEqual(Pages.Read(Plain).Value!.ReviewHash, Pages.Read(text).Value!.ReviewHash);
}
