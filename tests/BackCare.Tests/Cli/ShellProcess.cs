using System.Diagnostics;

namespace BackCare.Tests.Cli;

/// <summary>The built <c>backcare</c> in a process of its own.</summary>
internal sealed class ShellProcess : IDisposable
{
    private readonly Process process;

    private ShellProcess(Process process) => this.process = process;

    public static string Library { get; } = Path.Combine(AppContext.BaseDirectory, "backcare.dll");

    public static ShellProcess Start(string folder, params string[] arguments) =>
        StartProgram("dotnet", folder, [], [Library, .. arguments]);

    /// <summary>Runs a shell script in which <c>$BACKCARE</c> is the command line of backcare.</summary>
    public static ShellProcess StartScript(string folder, string script, params (string Name, string Value)[] variables) =>
        StartProgram("sh", folder, [.. variables, ("BACKCARE", $"dotnet {Library}")], ["-c", script]);

    public static ShellProcess StartProgram(string program, string folder, (string Name, string Value)[] variables, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) 
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start)!);
    }

    /// <summary>Sends a signal such as <c>INT</c>; nothing if the process has ended.</summary>
    public ShellProcess Signal(string name)
    {
        if (!process.HasExited)
        {
            using var kill =
                Process.Start(new ProcessStartInfo("kill", [$"-{name}", $"{process.Id}"]) { UseShellExecute = false,
                    RedirectStandardError = true })!;
            kill.WaitForExit();
        }

        return this;
    }

    /// <summary>Waits as long as told or until the process ends, whichever is first.</summary>
    public ShellProcess After(TimeSpan time)
    {
        process.WaitForExit(time);
        return this;
    }

    /// <summary>Waits for the end; a process that hangs fails the test.</summary>
    public Transcript End()
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(60)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("the process hangs");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public void Dispose() => process.Dispose();
}
