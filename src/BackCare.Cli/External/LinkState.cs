namespace BackCare.Cli.External;

/// <summary>What became of a visit to an address of another site.</summary>
internal enum LinkState
{
    /// <summary>The address answers.</summary>
    Ok,

    /// <summary>Its server, or the way to it, does not tell a program whether the page is there; readers may well see it.</summary>
    Blocked,

    /// <summary>The server, or its name, is gone, or says that there is no such page.</summary>
    Dead,
}
