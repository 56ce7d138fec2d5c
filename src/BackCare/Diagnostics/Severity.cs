namespace BackCare.Diagnostics;

/// <summary>How much a finding matters, mildest first. Only <see cref="Error"/> prevents a site from being written.</summary>
public enum Severity
{
    /// <summary>Switched off in site.yml (7xxx rules only) and never printed.</summary>
    Off,

    /// <summary>A note that never changes the exit code.</summary>
    Info,

    /// <summary>Should be fixed, but does not prevent publication; an error under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Must be fixed before anything is written.</summary>
    Error,
}
