namespace BackCare.Cli.External;

/// <summary>The answer of one address.</summary>
/// <param name="Reason">In plain words; empty where all is well.</param>
/// <param name="At">When it was visited.</param>
internal sealed record LinkAnswer(LinkState State, string Reason, DateTimeOffset At)
{
    /// <summary>True while the answer need not be asked for again: seven days if all is well, else one.</summary>
    public bool IsFresh(DateTimeOffset now) => At <= now && now - At < TimeSpan.FromDays(State == LinkState.Ok ? 7 : 1);
}
