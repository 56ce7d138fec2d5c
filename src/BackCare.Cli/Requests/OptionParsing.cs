using System.CommandLine;
using System.CommandLine.Parsing;

namespace BackCare.Cli.Requests;

/// <summary>Options with their own parser, so that an invalid value is reported in plain words.</summary>
internal static class OptionParsing
{
    /// <summary>An option that takes one of a few words. Its value is the default of the type if the option is absent.</summary>
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

    /// <summary>
    /// An option whose value <paramref name="read"/> parses. A value it refuses is reported as not being <paramref name="wanted"/>.
    /// </summary>
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

                result.AddError($"`{name}` expects {wanted}, found `{result.Tokens[0].Value}`");
                return null;
            },
        };

    /// <summary>Parses a value from a word on the command line; false if the word is invalid.</summary>
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

        result.AddError($"`{name}` expects one of {string.Join(", ", choices.Select(c => $"`{c.Word}`"))}, found `{word}`");
        return choices[0].Value;
    }
}
