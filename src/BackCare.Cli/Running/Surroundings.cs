using System.Net;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Running;

/// <summary>All that a command may know of the machine it runs on; a test supplies its own.</summary>
internal sealed record Surroundings
{
    /// <summary>The whole command line, for the report of a bug.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Results go here.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Findings as text, progress and notes go here.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input; nothing is read from it unless a command asks.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>The current folder, a full path: every relative path counts from it.</summary>
    public required string Folder { get; init; }

    /// <summary>The home folder; empty if there is none.</summary>
    public string Home { get; init; } = "";

    /// <summary>
    /// An environment variable; null where it is not set. Only SOURCE_DATE_EPOCH, NO_COLOR, CI, TERM and BACKCARE_* are asked for.
    /// </summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The present moment.</summary>
    public required Func<DateTimeOffset> Now { get; init; }

    /// <summary>True if <see cref="Error"/> is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How the command is told to stop.</summary>
    public required Interruption Interruption { get; init; }

    /// <summary>
    /// Gives the bytes of a source file by its full path. Called once for each file of a build, and again for a file whose lines a report
    /// quotes.
    /// </summary>
    public Func<string, byte[]> ReadFile { get; init; } = File.ReadAllBytes;

    /// <summary>How <c>check --external</c> pauses between two requests.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;

    /// <summary>The addresses to which <c>check --external</c> may connect.</summary>
    public required Func<IPAddress, bool> MayVisit { get; init; }

    /// <summary>How long another build is waited for.</summary>
    public TimeSpan LockPatience { get; init; } = DestinationLock.Patience;

    /// <summary>Loads the native library that encodes pictures; false where it cannot be had.</summary>
    public required Func<bool> LoadImageLibrary { get; init; }

    /// <summary>A path of the command line as a full path.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Colours, if <see cref="Error"/> is a terminal and neither the user nor NO_COLOR declined them.</summary>
    public Paint Paint(bool noColor) =>
        new(ErrorIsTerminal && !noColor && string.IsNullOrEmpty(Variable("NO_COLOR")));
}
