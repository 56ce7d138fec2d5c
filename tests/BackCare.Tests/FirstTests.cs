namespace BackCare.Tests;

public sealed class FirstTests
{
    [Fact]
    public void The_suite_runs() => Assert.Equal(2, 1 + 1);
}
