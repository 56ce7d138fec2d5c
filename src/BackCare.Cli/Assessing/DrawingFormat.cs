namespace BackCare.Cli.Assessing;

/// <summary>The formats of <c>backcare assess graph</c>.</summary>
internal enum DrawingFormat
{
    /// <summary>A standalone SVG picture.</summary>
    Svg,

    /// <summary>A Mermaid flowchart, which many wikis and repositories display.</summary>
    Mermaid,
}
