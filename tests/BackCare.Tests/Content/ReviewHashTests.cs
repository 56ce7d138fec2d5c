using System.Security.Cryptography;
using System.Text;

namespace BackCare.Tests.Content;

public sealed class ReviewHashTests
{
    private const string Plain = "---\ntitle: a\ndescription: b\n---\n\nText\n";

    private static readonly string HashOfPlain = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain.Trim())));

    [Theory]
    [InlineData("---\ntitle: a\ndescription: b\nreviewed: { by: x, on: 2026-01-01, hash: HASH }\n---\n\nText\n")]
    [InlineData("---\ntitle: a\nreviewed: { by: x, on: 2026-01-01, hash: HASH }\ndescription: b\n---\n\nText\n")]
    [InlineData("---\ntitle: a\nreviewed:\n  by: x\n  on: 2026-01-01\n  hash: HASH\ndescription: b\n---\n\nText\n\n\n")]
    [InlineData("---\r\ntitle: a\r\ndescription: b\r\nreviewed:\r\n  by: x\r\n  on: 2026-01-01\r\n  hash: HASH\r\n---\r\n\r\nText")]
    [InlineData("\uFEFF---\ntitle: a\ndescription: b\nreviewed: { by: x, on: 2026-01-01, hash: HASH }\n---\n\nText")]
    public void Neither_the_review_nor_line_ends_nor_outer_blanks_change_the_hash(string text) => Assert.True(IsAsReviewed(text));

    [Theory]
    [InlineData("---\ntitle: a\ndescription: b\nreviewed: { by: x, on: 2026-01-01, hash: HASH }\n---\n\nText.\n")]
    [InlineData("---\ntitle: A\ndescription: b\nreviewed: { by: x, on: 2026-01-01, hash: HASH }\n---\n\nText\n")]
    [InlineData("---\ntitle: a\ndescription: b\nreviewed: { by: x, on: 2026-01-01, hash: HASH }\n---\nText\n")]
    public void Any_other_change_does(string text) => Assert.False(IsAsReviewed(text));

    [Theory]
    [InlineData(Plain)]
    [InlineData("---\ntitle: a\ndescription: b\nreviewed: { by: x, on: 2026-01-01 }\n---\n\nText\n")]
    public void Without_a_recorded_hash_nothing_is_said(string text) => Assert.Null(IsAsReviewed(text));

    private static bool? IsAsReviewed(string text) =>
        Pages.Read(text.Replace("HASH", HashOfPlain, StringComparison.Ordinal)).Value!.IsAsReviewed;
}
