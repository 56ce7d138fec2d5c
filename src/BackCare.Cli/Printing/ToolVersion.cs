namespace BackCare.Cli.Printing;

/// <summary>The version of this program.</summary>
internal static class ToolVersion
{
    /// <summary>The version as three numbers, such as <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
