namespace BackCare.BrowserTests;

/// <summary>The browser of the machine; none is ever downloaded.</summary>
public static class Chromium
{
    public const string Missing = "no Chromium at /usr/bin/chromium: apt-get install chromium";

    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Where it is missing tests are skipped, but not in CI: there they must fail.</summary>
    public static bool IsExpected => File.Exists(Program) || Environment.GetEnvironmentVariable("CI") == "true";

    public static Task<IBrowser> Launch(IPlaywright playwright) =>
        File.Exists(Program)
            ? playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments })
            : throw new FileNotFoundException(Missing);
}
