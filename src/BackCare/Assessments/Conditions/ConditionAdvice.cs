using BackCare.Diagnostics;

namespace BackCare.Assessments.Conditions;

/// <summary>What an editor most likely meant by a condition that cannot be read.</summary>
internal static class ConditionAdvice
{
    /// <summary>A comparison that begins with its number, turned round.</summary>
    /// <param name="rest">A second sign and number of a chain, with a space before each; empty if there is none.</param>
    public static string Turned(string number, string sign, string name, string rest)
    {
        var turned = sign switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => sign };
        return $"write `{name} {turned} {number}{(rest.Length > 0 ? $" and {name}{rest}" : "")}`";
    }

    /// <summary>The word of the grammar that was written with capital letters; null for any other word.</summary>
    public static string? SmallLetters(string word) =>
        word.ToLowerInvariant() is var lower && lower != word && Names.Reserved.Contains(lower) ? $"write `{lower}`" : null;

    /// <summary>The replacement for <c>is in</c>, <c>is any of</c> and <c>is one [</c>; null for anything else after <c>is</c>.</summary>
    public static string? List(string name, string word, string next) =>
        (word is "in" or "any" or "one" or "either") && (next is "[" || (next is "of" && word != "one"))
            ? $"write `{name} is one of [ … ]`"
            : null;

    /// <summary>The replacement for a verb that conditions do not have; null if nothing is similar.</summary>
    public static string? Verb(string name, string verb) => verb.ToLowerInvariant() switch
    {
        _ when name is "answered" or "asked" or "count" or "points" => $"write `{name}({verb})`",
        _ when name == "if" => "remove `if`",
        "in" => $"write `{name} is one of [ … ]`",
        "contains" or "include" or "has" => $"write `{name} includes …`",
        "equals" => $"write `{name} = …`",
        var lower when lower is "and" or "or" or "is" or "includes" or "not" => $"write `{lower}`",
        _ => Spelling.DidYouMean(verb, ["is", "includes", "and", "or"]),
    };
}
