using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Cli.Serving;

namespace BackCare.Cli.Commands;

/// <summary>The command <c>backcare serve</c>, which shows a preview in the browser and reloads it after every save.</summary>
internal static class ServeCommand
{
    /// <summary>Adds the options and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var port = OptionParsing.Read<int>("--port", "The first port to try [default: 1313]", "N", "a port from 1 to 65535", TryReadPort);
        var open = new Option<bool>("--open", "-O") { Description = "Open the preview in the browser." };
        options.AddPreviewTo(command);
        command.Add(port);
        command.Add(open);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings);
            return Guard.Run(
                surroundings,
                () => Run(request, parsed.GetValue(port) ?? FirstPort, parsed.GetValue(open), surroundings).GetAwaiter().GetResult(),
                paint: request.Paint);
        });
    }

    private const int FirstPort = 1313;

    private static async Task<int> Run(SiteRequest request, int firstPort, bool isToOpen, Surroundings surroundings)
    {
        var token = surroundings.Interruption.Token;
        Preview? preview = null;
        await using var server = await PreviewServer.Start(firstPort, port =>
        {
            preview = new(Previewed(request, port), surroundings);
            return new PreviewRequests(preview, port, token).Answer;
        });
        using var watch = new SourceWatch(
            surroundings.FullPath(request.Source),
            surroundings.Variable("BACKCARE_POLLING") is { Length: > 0 },
            surroundings.Error.WriteLine);
        preview!.Rebuild();

        var address = Address(server.Port);
        surroundings.Output.WriteLine($"preview at {address} (press Ctrl-C to stop)");
        surroundings.Output.Flush();
        if (isToOpen)
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }

        while (watch.WaitForChange(token))
        {
            preview.Rebuild();
        }

        return ExitCode.Interrupted(surroundings.Interruption.Signal);
    }

    /// <summary>The request for a preview, which includes drafts, has its own address and reloads its pages.</summary>
    private static SiteRequest Previewed(SiteRequest request, int port) =>
        request with { Options = request.Options with { BaseUrl = Address(port), Drafts = true, Preview = true } };

    private static string Address(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/");

    private static bool TryReadPort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= 65535;
}
