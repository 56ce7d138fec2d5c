using System.Net;
using BackCare.Cli.Disk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace BackCare.Cli.Serving;

/// <summary>A web server on this machine's own address, reachable from nowhere else.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private PreviewServer(WebApplication application, int port) => (this.application, Port) = (application, port);

    /// <summary>The port that was free.</summary>
    public int Port { get; }

    /// <summary>Starts on the first free port from <paramref name="firstPort"/> on.</summary>
    /// <param name="answer">Makes the function that answers requests, once the port is known.</param>
    /// <exception cref="DiskTrouble">BC9015: none of twenty ports is free.</exception>
    public static async Task<PreviewServer> Start(int firstPort, Func<int, RequestDelegate> answer)
    {
        for (var port = firstPort; port < Math.Min(firstPort + PortsTried, IPEndPoint.MaxPort); port++)
        {
            if (await TryStart(port, answer(port)) is { } server)
            {
                return server;
            }
        }

        throw new DiskTrouble(DiskRules.NoPort(firstPort, firstPort + PortsTried - 1));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await application.StopAsync(patience.Token);
        await application.DisposeAsync();
    }

    private const int PortsTried = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private static async Task<PreviewServer?> TryStart(int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        var started = builder.Build();
        started.Run(answer);
        try
        {
            await started.StartAsync();
            return new(started, port);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await started.DisposeAsync();
            return null;
        }
    }
}
