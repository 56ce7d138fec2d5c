namespace BackCare.Tests.House;

/// <summary>How a law of the house is asserted: every breach is printed, one a line.</summary>
public static class Violations
{
    public static void None<T>(IEnumerable<T> breaches)
    {
        var lines = breaches.Select(b => $"{b}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (lines.Count > 0)
        {
            Assert.Fail($"{lines.Count} against the law of the house:\n  {string.Join("\n  ", lines)}");
        }
    }
}
