using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>72: cards that tell a patient what to do now.</summary>
public static class CareCardRules
{
    /// <summary>The page of warning signs misses a card.</summary>
    public static readonly Rule MissingCard = new("BC7201", Severity.Error, "a when-to-get-help page misses an emergency or urgent card");

    /// <summary>An emergency heading without action or number.</summary>
    public static readonly Rule HeadingWithoutCall = new("BC7202", Severity.Error, "an emergency card does not say which number to call");

    /// <summary>A link in an emergency card that is no phone link.</summary>
    public static readonly Rule LinkInEmergency = new("BC7203", Severity.Error, "an emergency card has a link that distracts");

    /// <summary>Too many cards on a page.</summary>
    public static readonly Rule ManyCards = new("BC7204", Severity.Warning, "a page has too many care cards");

    /// <summary>A heading that does not lead into its signs.</summary>
    public static readonly Rule HeadingWithoutIf = new("BC7205", Severity.Warning, "a care card's heading has no \"if\"");

    /// <summary>Text that runs on under a card.</summary>
    public static readonly Rule NoHeadingAfter = new("BC7206", Severity.Warning, "no heading follows a care card");

    /// <summary>More than two important boxes.</summary>
    public static readonly Rule ManyImportant = new("BC7207", Severity.Warning, "a page has more than two important boxes");

    /// <summary>A don't that could be read as a do.</summary>
    public static readonly Rule DontWithoutNot = new("BC7208", Severity.Warning, "an item of a don't list does not say \"do not\"");

    /// <summary>Something that sells beside an emergency.</summary>
    public static readonly Rule CallToAction = new("BC7209", Severity.Error, "a call to action stands in or right under an emergency card");

    /// <summary>An article from which no way leads to urgent help.</summary>
    public static readonly Rule NoRoute = new("BC7210", Severity.Error, "an article has no route to urgent help");

    internal static Diagnostic Missing(Location at, string card) =>
        new(MissingCard, at, $"a when-to-get-help page needs an {card} card", $"add a `:::{card}` block");

    internal static Diagnostic NoCall(Location at, string number) =>
        new(HeadingWithoutCall, at, "the first line of an emergency card must say whom to call", $"for example `Call {number} or go to an emergency department now if:`");

    internal static Diagnostic Link(Location at) =>
        new(LinkInEmergency, at, "an emergency card must hold no link but the emergency number", "move this link out of the card");

    internal static Diagnostic TwoOf(Location at, string card) =>
        new(ManyCards, at, $"this page has more than one {card} card", "put the signs of one level into one card");

    internal static Diagnostic NoIf(Location at, string word) =>
        new(HeadingWithoutIf, at, $"the first line of a care card should end in \"{word}\"", word == "if" ? "for example `See a doctor within two days if:`" : $"let it lead over to the list with \"{word}\"");

    internal static Diagnostic RunsOn(Location at) =>
        new(NoHeadingAfter, at, "text follows this care card without a heading", "put a `##` heading after the card, or move the card to the end of its section");

    internal static Diagnostic Important(Location at) =>
        new(ManyImportant, at, "this is the third important box on the page", "keep the two that matter most");

    internal static Diagnostic Dont(Location at, string words) =>
        new(DontWithoutNot, at, $"this item of a don't list does not say \"{words}\"", $"begin it with \"{char.ToUpperInvariant(words[0])}{words[1..]}\"");

    internal static Diagnostic Sells(Location at, string where) =>
        new(CallToAction, at, $"a call to action stands {where} an emergency card", "move it to the end of the page");

    internal static Diagnostic Routeless(Location at) => new(
        NoRoute,
        at,
        "this page has no route to urgent help",
        "add an `:::emergency` or `:::urgent` card, or a link to the when-to-get-help page");
}
