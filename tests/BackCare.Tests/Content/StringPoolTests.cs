using BackCare.Content.Sources;

namespace BackCare.Tests.Content;

public sealed class StringPoolTests
{
    [Fact]
    public void The_same_characters_are_the_same_string()
    {
        var pool = new StringPool();

        var first = pool.Of("back pain".AsSpan());

        Assert.Equal("back pain", first);
        Assert.Same(first, pool.Of("low back pain".AsSpan(4)));
        Assert.Same(first, pool.Of(string.Concat("back", " pain")));
        Assert.Equal(["", "back", "pain"], [pool.Of(""), pool.Of("back".AsSpan()), pool.Of("pain")]);
    }

    [Fact]
    public void Whatever_was_forgotten_and_whoever_asks_the_characters_are_right()
    {
        var pool = new StringPool();

        Parallel.For(0, 300_000, i => Assert.Equal($"text {i % 150_000}", pool.Of($"text {i % 150_000}".AsSpan())));
    }
}
