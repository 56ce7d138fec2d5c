using System.Collections.Concurrent;

namespace BackCare.BrowserTests;

/// <summary>A page in a context of its own, with a record of everything that could leave it.</summary>
public sealed class Visit : IAsyncDisposable
{
    // Runs before any script of a page: whatever could carry an answer away is noted first.
    private const string Recorder = """
        (() => {
          const note = (kind, value) => (window._record ??= []).push(`${kind} ${JSON.stringify(value)}`);
          const wrap = (owner, name, kind) => {
            const original = owner?.[name];
            if (original) owner[name] = function (...given) { note(kind, name === "postMessage" ? given[0] : given); return original.apply(this, given); };
          };
          for (const name of ["setItem", "removeItem", "clear", "getItem"]) wrap(Storage.prototype, name, "storage");
          for (const name of ["pushState", "replaceState"]) wrap(History.prototype, name, "history");
          wrap(window, "fetch", "fetch"); wrap(XMLHttpRequest.prototype, "open", "xhr"); wrap(Navigator.prototype, "sendBeacon", "beacon");
          wrap(IDBFactory.prototype, "open", "database"); wrap(self.CacheStorage?.prototype, "open", "cache");
          wrap(BroadcastChannel.prototype, "postMessage", "channel"); wrap(MessagePort.prototype, "postMessage", "port");
          wrap(window, "postMessage", "message"); wrap(window, "open", "open"); wrap(window, "WebSocket", "socket"); wrap(window, "EventSource", "events");
          const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
          Object.defineProperty(Document.prototype, "cookie", { get() { note("cookie", "read"); return cookie.get.call(this); }, set(value) { note("cookie", value); cookie.set.call(this, value); } });
          addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => note("violation", [violatedDirective, blockedURI]));
        })();
        """;

    private readonly IBrowserContext context;
    private readonly string address;

    private Visit(IBrowserContext context, IPage page, string address) => (this.context, Page, this.address) = (context, page, address);

    public IPage Page { get; }

    /// <summary>Every address that was asked for, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>Errors in the console, uncaught exceptions.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>Every address that the page itself had.</summary>
    public ConcurrentQueue<string> Addresses { get; } = [];

    public static async Task<Visit> Begin(IBrowserContext context, string address, string? script)
    {
        await context.AddInitScriptAsync(Recorder + script);
        var visit = new Visit(context, await context.NewPageAsync(), address);
        context.Request += (_, request) => visit.Requests.Enqueue(request.Url);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                visit.Complaints.Enqueue($"{message.Text} {message.Location}");
            }
        };
        context.WebError += (_, error) => visit.Complaints.Enqueue(error.Error);
        visit.Page.FrameNavigated += (_, frame) => visit.Addresses.Enqueue(frame.Url);
        return visit;
    }

    /// <summary>Leads the page to an address of the site.</summary>
    public Task GoTo(string path) => Page.GotoAsync(address + path.TrimStart('/'));

    /// <summary>Waits for a complaint that holds these words; the browser tells it when it has time.</summary>
    public async Task Complains(string words)
    {
        var next = Page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.Contains(words, StringComparison.Ordinal) });
        if (!Complaints.Any(c => c.Contains(words, StringComparison.Ordinal)))
        {
            await next;
        }
    }

    /// <summary>What the page did beside showing itself, in order.</summary>
    public async Task<string[]> Record() => await Page.EvaluateAsync<string[]>("() => window._record ?? []");

    /// <summary>Fails if another server was asked, a cookie stands, the console holds an error or the policy was broken.</summary>
    /// <param name="alsoAllowed">How a record may begin, beside entries of the history.</param>
    public async Task KeptToItself(string alsoAllowed = "history ")
    {
        Assert.All(Requests,
            r => Assert.True(r.StartsWith(address, StringComparison.Ordinal) || r.StartsWith("data:", StringComparison.Ordinal), r));
        Assert.True(Complaints.IsEmpty, string.Join('\n', Complaints));
        Assert.Empty(await context.CookiesAsync());
        Assert.DoesNotContain(await Record(), r => !r.StartsWith("history ", StringComparison.Ordinal)
            && !r.StartsWith(alsoAllowed, StringComparison.Ordinal));
        Assert.Empty((await context.StorageStateAsync()).Replace("{\"cookies\":[],\"origins\":[]}", "", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
