using System.Runtime.InteropServices;

namespace BackCare.Cli.Running;

/// <summary>Stops the running command when the process receives a signal, and ends the process within two seconds.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly ManualResetEventSlim ended = new();
    private readonly List<PosixSignalRegistration> registrations = [];
    private volatile Action? cleanUp;
    private int signal;

    /// <summary>A token that the first signal cancels.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>The number of the first signal; 0 if there was none.</summary>
    public int Signal => Volatile.Read(ref signal);

    /// <summary>An interruption that listens to the signals of this process: interrupt (Ctrl-C) and terminate.</summary>
    public static Interruption OfThisProcess()
    {
        var interruption = new Interruption();
        interruption.registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, c => interruption.HandOver(c, 2)));
        interruption.registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, c => interruption.HandOver(c, 15)));
        return interruption;
    }

    /// <summary>Asks the running command to stop.</summary>
    public void Interrupt(int number)
    {
        Interlocked.CompareExchange(ref signal, number, 0);
        source.Cancel();
    }

    /// <summary>Sets the action to run if the command does not stop by itself in time; null for none.</summary>
    public void CleanUpWith(Action? action) => cleanUp = action;

    /// <inheritdoc/>
    public void Dispose()
    {
        ended.Set();
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.2);

    private void HandOver(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        Interrupt(number);
        if (!ended.Wait(Patience))
        {
            try
            {
                cleanUp?.Invoke();
            }
            finally
            {
                Environment.Exit(ExitCode.Interrupted(number));
            }
        }
    }
}
