using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using BackCare.Cli;

namespace BackCare.Tests.Cli;

/// <summary><c>backcare serve</c> in this process, seen as a browser sees it.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    /// <summary>Only so that a test that hangs ends: long enough for a machine that does much else.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly SiteOnDisk site;
    private readonly Task<int> command;
    private readonly LineWriter output = new();

    private RunningPreview(SiteOnDisk site, string[] arguments)
    {
        this.site = site;
        command = Task.Factory.StartNew(
            () => Shell.Run(["serve", .. arguments], site.Surroundings() with { Output = output }),
            TaskCreationOptions.LongRunning);
    }

    public HttpClient Browser { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    public static async Task<RunningPreview> Start(SiteOnDisk site, params string[] arguments)
    {
        var preview = new RunningPreview(site, arguments.Length > 0 ? arguments : ["--port", "41313"]);
        var line = await preview.output.Lines.ReadAsync().AsTask().WaitAsync(Patience);
        preview.Browser.BaseAddress = new(Regex.Match(line, @"http://127\.0\.0\.1:\d+/").Value);
        return preview;
    }

    public async Task<string> Text(string path) => await (await Browser.GetAsync(path)).Content.ReadAsStringAsync();

    public async Task<HttpStatusCode> Status(string path) =>
        (await Browser.GetAsync(new Uri(Browser.BaseAddress!.ToString().TrimEnd('/') + path))).StatusCode;

    public Task<HttpResponseMessage> Send(string path, Action<HttpRequestMessage> change)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        change(request);
        return Browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Reads a path anew after each reload until its text is as wanted.</summary>
    public async Task<string> TextUntil(string path, Reloads reloads, Func<string, bool> isWanted)
    {
        while (true)
        {
            var text = await Text(path);
            if (isWanted(text))
            {
                return text;
            }

            await reloads.Next();
        }
    }

    /// <summary>Listens to the reload channel from the version that stands now on.</summary>
    public async Task<Reloads> Listen()
    {
        var response = await Send("/_backcare/events", _ => { });
        var reloads = new Reloads(new StreamReader(await response.Content.ReadAsStreamAsync()));
        await reloads.Next();
        return reloads;
    }

    public async Task<int> Stop()
    {
        site.Interruption.Interrupt(2);
        return await command.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Browser.Dispose();
    }

    /// <summary>The versions that the channel tells.</summary>
    internal sealed class Reloads(StreamReader reader)
    {
        public async Task<int> Next()
        {
            while (true)
            {
                var line = await reader.ReadLineAsync().WaitAsync(Patience);
                if (line?.StartsWith("data: ", StringComparison.Ordinal) == true)
                {
                    return int.Parse(line["data: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
                }
            }
        }
    }

    private sealed class LineWriter : StringWriter
    {
        private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

        public override Encoding Encoding => Encoding.UTF8;

        public ChannelReader<string> Lines => lines.Reader;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            lines.Writer.TryWrite(value ?? "");
        }
    }
}
