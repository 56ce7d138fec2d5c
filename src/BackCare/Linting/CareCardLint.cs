using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Linting.Words;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Linting;

/// <summary>Rules 72xx: care cards name the number to call, are free of distractions and can be reached from every article.</summary>
internal static class CareCardLint
{
    public static void Check(Site site, Page page, Document document, Findings findings)
    {
        var words = PageWords.Of(page.Language);
        var cards = document.Body.Containers.OfType<CareCard>().ToList();
        if (document.FrontMatter.Type.Value == PageType.WhenToGetHelp)
        {
            Required(document, cards, findings);
        }

        foreach (var card in cards)
        {
            One(site, card, page.Language, words, findings);
        }

        Count(document, cards, findings);
        foreach (var item in document.Body.Containers.OfType<ListContainer>().Where(c => c.Kind == ContainerKind.Dont)
            .SelectMany(c => c.Items))
        {
            if (item.Prose is [var prose, ..] && words?.DoNot.Any(w => Says(prose.Text, w)) == false)
            {
                findings.Add(CareCardRules.Dont(prose.Location, words.DoNot[0]));
            }
        }

        After(document, page.Language, findings);
        if (NeedsRoute(document.FrontMatter.Type.Value) && !HasRoute(site, page, document, cards))
        {
            findings.Add(CareCardRules.Routeless(document.FrontMatter.Title.Location));
        }
    }

    private static void Required(Document document, List<CareCard> cards, Findings findings)
    {
        foreach (var (kind, word) in (ReadOnlySpan<(ContainerKind, string)>)[(ContainerKind.Emergency, "emergency"),
            (ContainerKind.Urgent, "urgent")])
        {
            if (!cards.Any(c => c.Kind == kind))
            {
                findings.Add(CareCardRules.Missing(document.FrontMatter.Type.Location, word));
            }
        }
    }

    private static void One(Site site, CareCard card, string language, PageWords? known, Findings findings)
    {
        var at = card.Heading.Prose is [var words, ..] ? words.Location : card.Location;
        if (card.Kind == ContainerKind.Emergency)
        {
            Emergency(card, at, site.Config.Clinic.EmergencyNumber, language, known, findings);
        }

        if (known is not null && !Says(card.Heading.Text, known.If))
        {
            findings.Add(CareCardRules.NoIf(at, known.If));
        }
    }

    private static void Emergency(CareCard card, Location at, string? number, string language, PageWords? known, Findings findings)
    {
        var heading = card.Heading.Text;
        var calls = number is null || (card.Heading.Links.Any(l => Calls(l, number)) && heading.Contains(number, StringComparison.Ordinal));
        if (number is not null && (!calls || (known is not null && !IsAction(heading, known))))
        {
            findings.Add(CareCardRules.NoCall(at, number));
        }

        foreach (var link in card.Links.Where(l => l.Kind != LinkKind.Telephone || (calls && number is not null && !Calls(l, number))))
        {
            findings.Add(CareCardRules.Link(link.Location));
        }

        foreach (var sells in card.Heading.Prose.Concat(card.Body.Prose).Where(p => Invitations.StandIn(p.Text, language)).Take(1))
        {
            findings.Add(CareCardRules.Sells(sells.Location, "in"));
        }
    }

    private static bool Calls(Link link, string number) =>
        link.Kind == LinkKind.Telephone && Dialled(link.Target).SequenceEqual(Dialled(number));

    private static IEnumerable<char> Dialled(string number) => number.Where(c => char.IsAsciiDigit(c) || c is '+' or '*' or '#');

    /// <summary>True if any clause of the heading begins with an action, as in "Do not wait: call 911 if".</summary>
    private static bool IsAction(ReadOnlySpan<char> heading, PageWords known)
    {
        foreach (var range in heading.SplitAny(".!;:,–—"))
        {
            var part = heading[range].Trim();
            foreach (var word in known.Urging)
            {
                part = BeginsWith(part, word) ? part[word.Length..].TrimStart() : part;
            }

            foreach (var word in known.Actions)
            {
                if (BeginsWith(part, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));

    /// <summary>Reports the second card of a level; as there are three levels, this also limits a page to three cards.</summary>
    private static void Count(Document document, List<CareCard> cards, Findings findings)
    {
        foreach (var level in cards.GroupBy(c => c.Kind).Where(g => g.Count() > 1))
        {
            var word = level.Key switch { ContainerKind.Emergency => "emergency", ContainerKind.Urgent => "urgent", _ => "non-urgent" };
            findings.Add(CareCardRules.TwoOf(level.ElementAt(1).Location, word));
        }

        foreach (var box in document.Body.Containers.Where(c => c.Kind == ContainerKind.Important).Skip(2).Take(1))
        {
            findings.Add(CareCardRules.Important(box.Location));
        }
    }

    /// <summary>Checks what follows each card: only a heading, another card or the end of the page is allowed.</summary>
    private static void After(Document document, string language, Findings findings)
    {
        var body = document.Body;
        foreach (var card in body.Containers.OfType<CareCard>())
        {
            var end = card.Location.End;
            var text = body.Prose.Where(p => p.Kind != ProseKind.Footnote && p.Location.Start.CompareTo(end) >= 0).Select(p => (Prose?)p)
                .MinBy(p => p!.Value.Location.Start);
            var box = body.Containers.Where(c => c.Location.Start.CompareTo(end) >= 0).MinBy(c => c.Location.Start);
            var picture = body.Images.Where(i => i.Location.Start.CompareTo(end) >= 0).MinBy(i => i.Location.Start);
            if (box is not null && IsBefore(box.Location, text?.Location) && IsBefore(box.Location, picture?.Location))
            {
                Box(card, box, text is { } inside && inside.Location.Start.CompareTo(box.Location.End) < 0
                    ? inside
                    : null, language, findings);
            }
            else if (card.Kind == ContainerKind.Emergency && text is { Kind: not ProseKind.Heading } next
                && Invitations.StandIn(next.Text, language))
            {
                findings.Add(CareCardRules.Sells(next.Location, "right below"));
            }
            else if (text is { Kind: not ProseKind.Heading } || (picture is not null && IsBefore(picture.Location, text?.Location)))
            {
                findings.Add(CareCardRules.RunsOn(card.Location));
            }
        }
    }

    private static void Box(CareCard card, Container box, Prose? first, string language, Findings findings)
    {
        var isEmergency = card.Kind == ContainerKind.Emergency;
        if (isEmergency && (box is ContactCard || (box is not CareCard && first is { } words && Invitations.StandIn(words.Text, language))))
        {
            findings.Add(CareCardRules.Sells(box is ContactCard ? box.Location : first!.Value.Location, "right below"));
        }
        else if (box is not (CareCard or ContactCard or SelfCheckCard))
        {
            findings.Add(CareCardRules.RunsOn(card.Location));
        }
    }

    /// <summary>Compares whole lines, because a picture can be on the same line as a heading.</summary>
    private static bool IsBefore(Location one, Location? other) => other is not { } place || one.Start.Line < place.Start.Line;

    private static bool NeedsRoute(PageType type) =>
        type is PageType.Article or PageType.Condition or PageType.Strategy or PageType.Roadmap;

    /// <summary>A link to a page that was dropped counts as a route, because the missing page is reported already.</summary>
    private static bool HasRoute(Site site, Page page, Document document, List<CareCard> cards) =>
        cards.Any(c => c.Kind is ContainerKind.Emergency or ContainerKind.Urgent)
        || document.Body.Links.Any(l => l.Kind == LinkKind.Page
            && (site.IsAbsent(l.Target, page)
                || site.PageBehind(l.Target, page)?.Document?.FrontMatter.Type.Value == PageType.WhenToGetHelp));

    private static bool Says(ReadOnlySpan<char> text, string words)
    {
        for (var from = 0; text[from..].IndexOf(words, StringComparison.OrdinalIgnoreCase) is var found and >= 0; from += found + 1)
        {
            var (at, end) = (from + found, from + found + words.Length);
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
