namespace BackCare.Cli.Assessing;

/// <summary>How <c>backcare assess graph</c> draws.</summary>
internal enum DrawingFormat
{
    /// <summary>A picture of its own.</summary>
    Svg,

    /// <summary>A Mermaid flowchart, as wikis and repositories draw it.</summary>
    Mermaid,
}
