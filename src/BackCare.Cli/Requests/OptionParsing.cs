using System.CommandLine;
using System.CommandLine.Parsing;

namespace BackCare.Cli.Requests;

/// <summary>Options whose values are read by a function of ours, so that a wrong one is told in plain words.</summary>
internal static class OptionParsing
{
    /// <summary>An option that takes one of a few words; without it, the value is the default of its type.</summary>
    public static Option<T> Choice<T>(string name, string description, params (string Word, T Value)[] choices)
    {
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Select(c => c.Word)),
            CustomParser = result => Chosen(result, name, choices),
        };
        option.CompletionSources.Add([.. choices.Select(c => c.Word)]);
        return option;
    }

    /// <summary>An option whose one value is read by <paramref name="read"/>, which gives false for what <paramref name="wanted"/> does not describe.</summary>
    public static Option<T?> Read<T>(string name, string description, string helpName, string wanted, TryRead<T> read)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result =>
            {
                if (read(result.Tokens[0].Value, out var value))
                {
                    return value;
                }

                result.AddError($"`{name}` wants {wanted}, not `{result.Tokens[0].Value}`");
                return null;
            },
        };

    /// <summary>Reads a value from a word of the command line.</summary>
    public delegate bool TryRead<T>(string text, out T value);

    private static T Chosen<T>(ArgumentResult result, string name, (string Word, T Value)[] choices)
    {
        var word = result.Tokens[0].Value;
        foreach (var choice in choices)
        {
            if (choice.Word == word)
            {
                return choice.Value;
            }
        }

        result.AddError($"`{name}` wants {string.Join(", ", choices.Select(c => $"`{c.Word}`"))}, not `{word}`");
        return choices[0].Value;
    }
}
