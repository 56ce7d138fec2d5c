using System.Text.Json;

namespace BackCare.Tests.Cli;

/// <summary>What one run of the shell gave.</summary>
internal sealed record Transcript(int Code, string Output, string Error)
{
    /// <summary>Fails, with what was printed, if the exit code is another.</summary>
    public Transcript EndsWith(int code)
    {
        Assert.True(Code == code, $"exit code {Code} instead of {code}\n{Output}\n{Error}");
        return this;
    }

    public JsonElement Json() => JsonDocument.Parse(Output).RootElement;

    /// <summary>The line of the summary that begins with a word, without the word.</summary>
    public string Summary(string word) =>
        Output.Split('\n').Single(l => l.StartsWith($"  {word} ", StringComparison.Ordinal)).Trim()[word.Length..].Trim();
}
