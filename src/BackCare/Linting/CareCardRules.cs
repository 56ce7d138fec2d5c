using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>Rules 72xx: cards that tell a patient what to do now.</summary>
public static class CareCardRules
{
    /// <summary>A when-to-get-help page without an emergency card or without an urgent card.</summary>
    public static readonly Rule MissingCard = new("BC7201", Severity.Error, "when-to-get-help page without an emergency or urgent card");

    /// <summary>An emergency card with a heading that lacks the emergency number or an action such as "Call".</summary>
    public static readonly Rule HeadingWithoutCall = new("BC7202", Severity.Error, "emergency card without a number to call");

    /// <summary>A link in an emergency card to anything except the emergency number.</summary>
    public static readonly Rule LinkInEmergency = new("BC7203", Severity.Error, "distracting link in an emergency card");

    /// <summary>More than one card of the same level on a page.</summary>
    public static readonly Rule ManyCards = new("BC7204", Severity.Warning, "too many care cards on a page");

    /// <summary>A care card with a heading that does not lead into the list of signs.</summary>
    public static readonly Rule HeadingWithoutIf = new("BC7205", Severity.Warning, "care card heading without \"if\"");

    /// <summary>Text or a picture directly after a care card, without a heading in between.</summary>
    public static readonly Rule NoHeadingAfter = new("BC7206", Severity.Warning, "care card not followed by a heading");

    /// <summary>More than two important boxes on a page.</summary>
    public static readonly Rule ManyImportant = new("BC7207", Severity.Warning, "more than two important boxes on a page");

    /// <summary>An item in a don't list that reads as advice when seen without the list's heading.</summary>
    public static readonly Rule DontWithoutNot = new("BC7208", Severity.Warning, "don't list item without \"do not\"");

    /// <summary>An invitation or offer in an emergency card, or directly below one.</summary>
    public static readonly Rule CallToAction = new("BC7209", Severity.Error, "call to action in or right below an emergency card");

    /// <summary>An article without an emergency or urgent card and without a link to a when-to-get-help page.</summary>
    public static readonly Rule NoRoute = new("BC7210", Severity.Error, "article without a route to urgent help");

    internal static Diagnostic Missing(Location at, string card) =>
        new(MissingCard, at, $"a when-to-get-help page needs an {card} card", $"add an `:::{card}` block");

    internal static Diagnostic NoCall(Location at, string number) => new(
        HeadingWithoutCall,
        at,
        "the first line of an emergency card must say which number to call",
        $"write a line such as `Call {number} or go to an emergency department now if:`");

    internal static Diagnostic Link(Location at) => new(
        LinkInEmergency,
        at,
        "the emergency number is the only link allowed in an emergency card",
        "move this link out of the card");

    internal static Diagnostic TwoOf(Location at, string card) =>
        new(ManyCards, at, $"this page has more than one {card} card", "combine the signs of each level in one card");

    internal static Diagnostic NoIf(Location at, string word) => new(
        HeadingWithoutIf,
        at,
        $"the first line of this care card does not lead into the list with \"{word}\"",
        word == "if" ? "write a line such as `See a doctor within two days if:`" : $"end the line with \"{word}:\"");

    internal static Diagnostic RunsOn(Location at) => new(
        NoHeadingAfter,
        at,
        "text follows this care card without a heading in between",
        "add a `##` heading after the card, or move the card to the end of its section");

    internal static Diagnostic Important(Location at) =>
        new(ManyImportant, at, "this is the third important box on the page", "keep the two that matter most");

    internal static Diagnostic Dont(Location at, string words) => new(
        DontWithoutNot,
        at,
        $"this don't list item does not say \"{words}\"",
        $"begin it with \"{char.ToUpperInvariant(words[0])}{words[1..]}\"");

    internal static Diagnostic Sells(Location at, string where) =>
        new(CallToAction, at, $"this is a call to action {where} an emergency card", "move it to the end of the page");

    internal static Diagnostic Routeless(Location at) => new(
        NoRoute,
        at,
        "this page has no route to urgent help",
        "add an `:::emergency` or `:::urgent` card, or link to the when-to-get-help page");
}
