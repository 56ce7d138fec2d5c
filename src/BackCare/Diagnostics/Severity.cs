namespace BackCare.Diagnostics;

/// <summary>How much a finding matters, mildest first. Only <see cref="Error"/> keeps a site from being written.</summary>
public enum Severity
{
    /// <summary>Switched off in site.yml (7xxx rules only); never printed.</summary>
    Off,

    /// <summary>Good to know; never changes an exit code.</summary>
    Info,

    /// <summary>Published, but should be mended; an error under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Nothing is written while one stands.</summary>
    Error,
}
