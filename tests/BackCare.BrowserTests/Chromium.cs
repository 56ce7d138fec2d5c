namespace BackCare.BrowserTests;

/// <summary>The browser of the machine; none is ever downloaded.</summary>
public static class Chromium
{
    public const string Missing = "no Chromium at /usr/bin/chromium: apt-get install chromium";

    private const string Program = "/usr/bin/chromium";

    private const string Fonts = "/usr/share/fonts/truetype/liberation";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
            "--disable-sync",
    ];

    /// <summary>Where it is missing tests are skipped, but not in CI: there they must fail.</summary>
    public static bool IsExpected => Expects(File.Exists(Program), Environment.GetEnvironmentVariable("CI"));

    /// <summary>True if tests must run, be it to fail.</summary>
    /// <param name="ci">What the variable of that name says; null where there is none.</param>
    public static bool Expects(bool isThere, string? ci) => isThere || ci == "true";

    /// <summary>
    /// Starts the program with the fonts of <c>fonts.conf</c> alone, or with those of the machine where they are not installed
    /// (apt-get install fonts-liberation). Without the program, says which package brings it.
    /// </summary>
    public static Task<IBrowser> Launch(IPlaywright playwright, string program = Program) =>
        File.Exists(program)
            ? playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments, Env = FontSettings() })
            : throw new FileNotFoundException(Missing);

    private static Dictionary<string, string>? FontSettings() => !Directory.Exists(Fonts)
        ? null
        : new(
            Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
                .Select(v => KeyValuePair.Create((string)v.Key, (string)v.Value!)),
            StringComparer.Ordinal)
        {
            ["FONTCONFIG_FILE"] = Path.Combine(AppContext.BaseDirectory, "fonts.conf"),
        };
}
