namespace BackCare.Cli.External;

/// <summary>The result of visiting one address.</summary>
/// <param name="Reason">The reason for the state, in plain words; empty if the address works.</param>
/// <param name="At">The time of the visit.</param>
internal sealed record LinkAnswer(LinkState State, string Reason, DateTimeOffset At)
{
    /// <summary>True while the address need not be visited again: for seven days if it works, otherwise for one.</summary>
    public bool IsFresh(DateTimeOffset now) => At <= now && now - At < TimeSpan.FromDays(State == LinkState.Ok ? 7 : 1);
}
