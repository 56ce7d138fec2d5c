using System.Text;
using BackCare.Files;

namespace BackCare.Tests.Files;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb\n", "a\nb\n")]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\rb\r", "a\nb\n")]
    [InlineData("a\r\nb\rc\nd\r\r\n", "a\nb\nc\nd\n\n")]
    [InlineData("", "")]
    [InlineData("\uFEFFa", "a")]
    [InlineData("\uFEFF", "")]
    [InlineData("é😀\u2028", "é😀\u2028")]
    public void The_text_has_no_mark_and_its_lines_end_in_line_feeds(string written, string expected) =>
        Assert.Equal((expected, -1), SourceText.Decode(Encoding.UTF8.GetBytes(written)));

    [Fact]
    public void A_second_byte_order_mark_is_a_character_of_the_text() =>
        Assert.Equal(("\uFEFFa", -1), SourceText.Decode(Encoding.UTF8.GetBytes("\uFEFF\uFEFFa")));

    [Fact]
    public void A_million_byte_order_marks_are_read_like_any_text()
    {
        var bytes = Enumerable.Repeat("\uFEFF"u8.ToArray(), 1_000_000).SelectMany(b => b).ToArray();

        Assert.Equal(999_999, SourceText.Decode(bytes).Text!.Length);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF }, 0)]
    [InlineData(new byte[] { (byte)'a', 0xC3 }, 1)]
    [InlineData(new byte[] { (byte)'a', 0xC3, (byte)'b' }, 1)]
    [InlineData(new byte[] { 0xC3, 0xA9, 0x80 }, 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xE9 }, 4)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0)]
    [InlineData(new byte[] { (byte)'a', (byte)'b', 0xC0, 0xAF }, 2)]
    [InlineData(new byte[] { (byte)'a', 0xF0, 0x9F, 0x98 }, 1)]
    public void The_offset_of_the_first_byte_that_is_not_utf8_is_told(byte[] bytes, int offset) =>
        Assert.Equal((null, offset), SourceText.Decode(bytes));

    [Fact]
    public void Utf16_is_not_utf8() => Assert.Equal((null, 0), SourceText.Decode([0xFF, 0xFE, 0x61, 0x00]));
}
