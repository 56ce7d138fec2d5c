namespace BackCare.Cli.Running;

/// <summary>An invalid command line or environment. The command ends with exit code 2 and this message.</summary>
internal sealed class UsageTrouble(string message, string? suggestion = null) : Exception(message)
{
    /// <summary>What to try instead; null if there is nothing to suggest.</summary>
    public string? Suggestion { get; } = suggestion;
}
