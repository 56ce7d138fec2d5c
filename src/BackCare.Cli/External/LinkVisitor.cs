using System.Net;
using System.Net.Sockets;
using BackCare.Cli.Printing;
using BackCare.Cli.Running;

namespace BackCare.Cli.External;

/// <summary>Visits addresses one after another. It identifies itself, stores no cookies and reads no response bodies.</summary>
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

    /// <summary>
    /// Visits an address, with up to two more tries while its server is busy. Every request but the first to a host waits a second.
    /// </summary>
    /// <param name="isFirst">True if this is the first request to its host.</param>
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

    /// <summary>
    /// Sends a HEAD request, and a GET request if the server refuses that. The pause is null if there is no point in trying again, and zero
    /// if the server does not ask for a particular pause.
    /// </summary>
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
        catch (Exception exception)
            when (!token.IsCancellationRequested && exception is HttpRequestException or OperationCanceledException or IOException
                or SocketException or InvalidOperationException)
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
        404 or 410 => Answer(LinkState.Dead, $"the page does not exist ({status})"),
        >= 300 and < 400 => Answer(LinkState.Blocked, $"it redirects too many times ({status})"),
        401 or 403 or 407 or 451 => Answer(LinkState.Blocked, $"the server does not let programs visit it ({status})"),
        429 => Answer(LinkState.Blocked, "the server asks for fewer visits (429)"),
        >= 500 => Answer(LinkState.Blocked, $"the server has a problem ({status})"),
        _ => Answer(LinkState.Blocked, $"the server answers with status {status}"),
    };

    private (LinkAnswer, TimeSpan?) Failed(Exception exception) => exception switch
    {
        _ when Holds<PrivateAddress>(exception) => (Answer(LinkState.Blocked, "private addresses are not visited"), null),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } =>
            (Answer(LinkState.Dead, "the host does not exist"), null),
        _ when Holds<SocketException>(exception) is true && NoHost(exception) => (Answer(LinkState.Dead, "the host does not exist"), null),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            (Answer(LinkState.Dead, "its certificate is not valid"), null),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } =>
            (Answer(LinkState.Dead, "the server does not answer"), TimeSpan.Zero),
        OperationCanceledException => (Answer(LinkState.Blocked, "the server does not answer in time"), TimeSpan.Zero),
        _ => (Answer(LinkState.Blocked, "BackCare does not understand the server's answer"), null),
    };

    private static bool NoHost(Exception exception) =>
        exception is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }
            || (exception.InnerException is { } inner && NoHost(inner));

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
