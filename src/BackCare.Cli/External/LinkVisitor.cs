using System.Net;
using System.Net.Sockets;
using BackCare.Cli.Printing;
using BackCare.Cli.Running;

namespace BackCare.Cli.External;

/// <summary>Asks one address after another whether it is there. It says who it is, keeps no cookie and reads no body.</summary>
internal sealed class LinkVisitor : IDisposable
{
    private readonly HttpClient client;
    private readonly Surroundings surroundings;

    public LinkVisitor(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            MaxAutomaticRedirections = 5,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            ConnectCallback = Connect,
        };
        client = new(handler) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"BackCare/{ToolVersion.Text} (link check)");
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    /// <summary>Visits an address, up to three times while its server is busy. The first request to a host need not wait.</summary>
    /// <param name="isFirst">True if no request to this host went before.</param>
    public async Task<LinkAnswer> Visit(string url, bool isFirst, CancellationToken token)
    {
        for (var time = 1; ; time++)
        {
            var (answer, retryAfter) = await Try(url, isFirst && time == 1, token);
            if (retryAfter is not { } pause || time == Times)
            {
                return answer;
            }

            await surroundings.Wait(pause > TimeSpan.Zero ? pause : TimeSpan.FromSeconds(2 * time), token);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private const int Times = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>One HEAD, and a GET where that is refused. The pause is null where another try would tell nothing new, zero where none was asked for.</summary>
    private async Task<(LinkAnswer Answer, TimeSpan? RetryAfter)> Try(string url, bool isFirst, CancellationToken token)
    {
        try
        {
            if (!isFirst)
            {
                await surroundings.Wait(Pause, token);
            }

            var (status, retryAfter) = await Ask(HttpMethod.Head, url, token);
            if (status is >= 400 and not 429)
            {
                await surroundings.Wait(Pause, token);
                (status, retryAfter) = await Ask(HttpMethod.Get, url, token);
            }

            return (Judge(status), status is 429 or >= 500 ? Shorter(retryAfter) : null);
        }
        catch (Exception exception) when (!token.IsCancellationRequested && exception is HttpRequestException or OperationCanceledException or IOException or SocketException or InvalidOperationException)
        {
            return Failed(exception);
        }
    }

    private async Task<(int Status, TimeSpan RetryAfter)> Ask(HttpMethod method, string url, CancellationToken token)
    {
        using var request = new HttpRequestMessage(method, url);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
        return ((int)response.StatusCode, response.Headers.RetryAfter?.Delta ?? TimeSpan.Zero);
    }

    private LinkAnswer Judge(int status) => status switch
    {
        >= 200 and < 300 => Answer(LinkState.Ok, ""),
        404 or 410 => Answer(LinkState.Dead, $"the server says that there is no such page ({status})"),
        >= 300 and < 400 => Answer(LinkState.Blocked, $"it leads on and on ({status})"),
        401 or 403 or 407 or 451 => Answer(LinkState.Blocked, $"the server does not let programs in ({status})"),
        429 => Answer(LinkState.Blocked, "the server asks for fewer visits (429)"),
        >= 500 => Answer(LinkState.Blocked, $"the server has trouble of its own ({status})"),
        _ => Answer(LinkState.Blocked, $"the server answers {status}"),
    };

    private (LinkAnswer, TimeSpan?) Failed(Exception exception) => exception switch
    {
        _ when Holds<PrivateAddress>(exception) => (Answer(LinkState.Blocked, "it leads into a machine or a network of its own, which is not visited"), null),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => (Answer(LinkState.Dead, "there is no such host"), null),
        _ when Holds<SocketException>(exception) is true && NoHost(exception) => (Answer(LinkState.Dead, "there is no such host"), null),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => (Answer(LinkState.Dead, "its certificate is not valid"), null),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => (Answer(LinkState.Dead, "nothing answers there"), TimeSpan.Zero),
        OperationCanceledException => (Answer(LinkState.Blocked, "it does not answer in time"), TimeSpan.Zero),
        _ => (Answer(LinkState.Blocked, "it answers in a way that is not understood"), null),
    };

    private static bool NoHost(Exception exception) =>
        exception is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } || (exception.InnerException is { } inner && NoHost(inner));

    private static bool Holds<T>(Exception exception) => exception is T || (exception.InnerException is { } inner && Holds<T>(inner));

    private static TimeSpan Shorter(TimeSpan asked) => asked < LongestPause ? asked : LongestPause;

    private LinkAnswer Answer(LinkState state, string reason) => new(state, reason, surroundings.Now());

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken token)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, token);
        var allowed = addresses.Where(surroundings.MayVisit).ToArray();
        if (allowed is [])
        {
            throw new PrivateAddress();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class PrivateAddress : IOException;
}
