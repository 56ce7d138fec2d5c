using System.Security.Cryptography;
using System.Text;

namespace BackCare.Tests.Assessments;

public sealed class ContentHashTests
{
    private static readonly string Yaml =
        $"{Check.Head}questions:\n  - {{ id: q, ask: Q?, type: yes_no, unscored: true }}\n{Check.Ending("q: yes")}";

    private const string Line = "reviewed: { by: dana-cole, on: 2026-05-02, next: 2027-05-01 }\n";

    [Fact]
    public void It_is_the_sha_256_of_the_trimmed_file_without_the_review() =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Yaml.Replace(Line, "", StringComparison.Ordinal)
            .Trim()))), Check.Bound(Yaml).ContentHash);

    [Theory]
    [InlineData("reviewed: { by: x, on: 2026-05-03, next: 2027-05-01, hash: abc, version: 1 }\n")]
    [InlineData("reviewed:\n  by: x\n  on: 2026-05-03\n  next: 2027-05-01\n")]
    [InlineData("reviewed: { by: x,\n  on: 2026-05-03,\n  next: 2027-05-01\n  }\n")]
    public void No_form_of_the_review_changes_it(string review) =>
        Assert.Equal(Check.Bound(Yaml).ContentHash, Check.Bound(Yaml.Replace(Line, review, StringComparison.Ordinal)).ContentHash);

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_change_it() =>
        Assert.Equal(Check.Bound(Yaml).ContentHash,
            Check.Bound("\uFEFF" + Yaml.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n").ContentHash);

    [Fact]
    public void Every_other_change_changes_it() =>
        Assert.NotEqual(Check.Bound(Yaml).ContentHash, Check.Bound(Yaml.Replace("Q?", "Q!", StringComparison.Ordinal)).ContentHash);

    [Fact]
    public void A_table_beside_it_belongs_to_it()
    {
        var yaml =
            Yaml.Replace("outcomes:", "scores:\n  n: { count: [\"q is yes\"] }\n  t: { lookup: { from: n, table: t.csv } }\noutcomes:",
                StringComparison.Ordinal);

        var (one, other) = (Check.Bound(yaml, ("t.csv", "from,to\n0,1\n1,2\n")), Check.Bound(yaml, ("t.csv", "from,to\n0,1\n1,3\n")));

        Assert.NotEqual(one.ContentHash, other.ContentHash);
    }
}
