using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BackCare.BrowserTests;

/// <summary>A web server on this machine's own address, on whichever port is free.</summary>
public sealed class Host : IAsyncDisposable
{
    private readonly WebApplication application;

    private Host(WebApplication application) => this.application = application;

    public int Port =>
        new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    public static async Task<Host> Start(RequestDelegate answer, int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        var started = builder.Build();
        started.Run(answer);
        await started.StartAsync();
        return new(started);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
