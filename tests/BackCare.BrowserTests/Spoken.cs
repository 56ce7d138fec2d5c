namespace BackCare.BrowserTests;

/// <summary>One part of a page as a screen reader is told of it.</summary>
/// <param name="Role">As Chromium names it: <c>heading</c>, <c>group</c>, <c>radio</c>.</param>
/// <param name="Name">Empty if it has none.</param>
/// <param name="Description">What is read after the name.</param>
/// <param name="States">As <c>checked</c> or <c>invalid</c>, with the values that they have.</param>
/// <param name="Around">Role and name of every part around it, the outermost first.</param>
public sealed record Spoken(string Role, string Name, string Description, Dictionary<string, string> States, IReadOnlyList<string> Around)
{
    /// <summary>True if a state holds.</summary>
    public bool Is(string state) => States.GetValueOrDefault(state) is "true" or "True";
}
