using System.Net;
using BackCare.Cli.Disk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace BackCare.Cli.Serving;

/// <summary>A web server on the loopback address, which other machines cannot reach.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private PreviewServer(WebApplication application, int port) => (this.application, Port) = (application, port);

    /// <summary>The port on which the server listens.</summary>
    public int Port { get; }

    /// <summary>Starts a server on the first free port, starting at <paramref name="firstPort"/>.</summary>
    /// <param name="answer">Creates the function that answers requests, given the port.</param>
    /// <exception cref="DiskTrouble">Twenty ports in a row are in use (BC9015).</exception>
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
