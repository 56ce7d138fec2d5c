namespace BackCare.Cli.External;

/// <summary>The outcome of visiting an address.</summary>
internal enum LinkState
{
    /// <summary>The page exists.</summary>
    Ok,

    /// <summary>The visit did not show whether the page exists; readers may still be able to open it.</summary>
    Blocked,

    /// <summary>The page does not exist, or its server cannot be found.</summary>
    Dead,
}
