namespace BackCare.Cli.Running;

/// <summary>What was asked for cannot be understood. The command ends with exit code 2 and this message.</summary>
internal sealed class UsageTrouble(string message, string? suggestion = null) : Exception(message)
{
    /// <summary>What to try instead; null where nothing can be proposed.</summary>
    public string? Suggestion { get; } = suggestion;
}
