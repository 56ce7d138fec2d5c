using System.Text;
using BackCare.Cli.External;
using BackCare.Cli.Imaging;
using BackCare.Cli.Running;

namespace BackCare.Cli;

/// <summary>The surroundings of this process. Only this type reads the console, the environment and the clock.</summary>
internal static class ThisProcess
{
    /// <summary>The streams, folders, variables, clock and signals of this process.</summary>
    public static Surroundings Surroundings() => new()
    {
        Output = Writer(Console.OpenStandardOutput()),
        Error = Writer(Console.OpenStandardError()),
        Input = Console.OpenStandardInput,
        Folder = Environment.CurrentDirectory,
        Home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        Variable = Environment.GetEnvironmentVariable,
        Now = () => TimeProvider.System.GetUtcNow(),
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Interruption = Interruption.OfThisProcess(),
        MayVisit = PublicAddress.Is,
        LoadImageLibrary = VipsLibrary.Load,
    };

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 4096);
}
