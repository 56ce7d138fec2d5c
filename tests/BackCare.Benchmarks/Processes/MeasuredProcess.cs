using System.Diagnostics;
using System.Globalization;

namespace BackCare.Benchmarks.Processes;

/// <summary>
/// Runs a program and reads its cost from <c>wait4</c>. A shell forks the program and ends, so that it is inherited from the shell: Linux
/// counts the
/// memory of the process that forked into a child's peak, and a .NET process is larger than what is measured here. The fork waits on a
/// named pipe
/// for the clock to start; what is measured begins with <c>exec</c>.
/// </summary>
internal static class MeasuredProcess
{
    private const string Script =
        """pid=$1 log=$2 gate=$3; shift 3; { read go <"$gate"; exec "$@" >"$log" 2>&1 </dev/null; } & echo $! >"$pid" """;

    /// <summary>Runs to the end.</summary>
    /// <param name="scratch">A folder for the program's output, <c>log.txt</c>.</param>
    /// <param name="command">The program, found along PATH, and its arguments.</param>
    public static Usage Run(string scratch, params string[] command)
    {
        LinuxCalls.Prctl(LinuxCalls.SetChildSubreaper, 1, 0, 0, 0);
        LinuxCalls.Sync();

        var pidFile = Path.Combine(scratch, "pid.txt");
        var gate = Path.Combine(scratch, "gate");
        File.Delete(gate);
        LinuxCalls.MakeFifo(gate, 0x180);
        Reap(Spawn(["sh", "-c", Script, "sh", pidFile, LogIn(scratch), gate, .. command, null]), out _);
        var pid = int.Parse(File.ReadAllText(pidFile), CultureInfo.InvariantCulture);

        using var opened = new FileStream(gate, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var clock = Stopwatch.StartNew();
        opened.WriteByte((byte)'\n');
        var exitCode = Reap(pid, out var usage);
        clock.Stop();
        return new(exitCode, clock.Elapsed.TotalSeconds, usage.User.ToSeconds()
            + usage.System.ToSeconds(), usage.PeakResident * 1024 / 1e6);
    }

    /// <summary>What the last run in this folder printed; its end, if it is long.</summary>
    public static string LastWords(string scratch)
    {
        var text = File.ReadAllText(LogIn(scratch));
        return text.Length <= 2000 ? text : text[^2000..];
    }

    private static string LogIn(string scratch) => Path.Combine(scratch, "log.txt");

    private static int Spawn(string?[] arguments)
    {
        var error = LinuxCalls.Spawn(out var pid, "/bin/sh", 0, 0, arguments, LinuxCalls.Environment);
        return error == 0 ? pid : throw new InvalidOperationException($"the shell could not be started (error {error})");
    }

    private static int Reap(int pid, out LinuxCalls.ResourceUsage usage)
    {
        if (LinuxCalls.Wait(pid, out var status, 0, out usage) != pid)
        {
            throw new InvalidOperationException($"process {pid} could not be waited for");
        }

        var signal = status & 0x7f;
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal;
    }
}
