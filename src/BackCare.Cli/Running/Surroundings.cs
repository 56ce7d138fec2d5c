using System.Net;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Running;

/// <summary>Everything that a command knows about the machine it runs on. Tests supply their own.</summary>
internal sealed record Surroundings
{
    /// <summary>The whole command line, for bug reports.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The writer for results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>The writer for findings as text, progress and notes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input, which only the commands that need it read.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>The full path of the current folder, to which relative paths refer.</summary>
    public required string Folder { get; init; }

    /// <summary>The full path of the home folder; empty if there is none.</summary>
    public string Home { get; init; } = "";

    /// <summary>
    /// Returns an environment variable; null if it is not set. Only SOURCE_DATE_EPOCH, NO_COLOR, CI, TERM and BACKCARE_* are read.
    /// </summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Returns the current time.</summary>
    public required Func<DateTimeOffset> Now { get; init; }

    /// <summary>True if <see cref="Error"/> is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Asks the command to stop when the process receives a signal.</summary>
    public required Interruption Interruption { get; init; }

    /// <summary>
    /// Returns the bytes of a source file, given its full path. Called once for each file of a build, and again for a file from which a
    /// report quotes lines.
    /// </summary>
    public Func<string, byte[]> ReadFile { get; init; } = File.ReadAllBytes;

    /// <summary>Pauses <c>check --external</c> between two requests.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;

    /// <summary>Decides whether <c>check --external</c> can connect to an address.</summary>
    public required Func<IPAddress, bool> MayVisit { get; init; }

    /// <summary>How long to wait for another build.</summary>
    public TimeSpan LockPatience { get; init; } = DestinationLock.Patience;

    /// <summary>Loads the native library that encodes pictures; false if it cannot be loaded.</summary>
    public required Func<bool> LoadImageLibrary { get; init; }

    /// <summary>The full path of a path on the command line.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Colours if <see cref="Error"/> is a terminal, unless <paramref name="noColor"/> or NO_COLOR turns them off.</summary>
    public Paint Paint(bool noColor) =>
        new(ErrorIsTerminal && !noColor && string.IsNullOrEmpty(Variable("NO_COLOR")));
}
