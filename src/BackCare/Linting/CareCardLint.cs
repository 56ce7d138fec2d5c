using System.Collections.Immutable;
using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Linting;

/// <summary>72: care cards say whom to call, stand alone, and are never out of reach.</summary>
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
            One(site, card, words, findings);
        }

        Count(document, cards, findings);
        foreach (var item in document.Body.Containers.OfType<ListContainer>().Where(c => c.Kind == ContainerKind.Dont).SelectMany(c => c.Items))
        {
            if (item.Prose is [var prose, ..] && words?.DoNot.Any(w => Says(prose.Text, w)) == false)
            {
                findings.Add(CareCardRules.Dont(prose.Location, words.DoNot[0]));
            }
        }

        After(document, words, findings);
        if (NeedsRoute(document.FrontMatter.Type.Value) && !HasRoute(site, page, document, cards))
        {
            findings.Add(CareCardRules.Routeless(document.FrontMatter.Title.Location));
        }
    }

    private static void Required(Document document, List<CareCard> cards, Findings findings)
    {
        foreach (var (kind, word) in (ReadOnlySpan<(ContainerKind, string)>)[(ContainerKind.Emergency, "emergency"), (ContainerKind.Urgent, "urgent")])
        {
            if (!cards.Any(c => c.Kind == kind))
            {
                findings.Add(CareCardRules.Missing(document.FrontMatter.Type.Location, word));
            }
        }
    }

    private static void One(Site site, CareCard card, PageWords? known, Findings findings)
    {
        var heading = card.Heading.Text;
        var at = card.Heading.Prose is [var words, ..] ? words.Location : card.Location;
        if (card.Kind == ContainerKind.Emergency && site.Config.Clinic.EmergencyNumber is { } number)
        {
            var calls = card.Heading.Links.Any(l => l.Kind == LinkKind.Telephone) && heading.Contains(number, StringComparison.Ordinal);
            if (!calls || known?.Actions.Any(a => heading.StartsWith(a, StringComparison.OrdinalIgnoreCase)) == false)
            {
                findings.Add(CareCardRules.NoCall(at, number));
            }

            foreach (var link in card.Links.Where(l => l.Kind != LinkKind.Telephone))
            {
                findings.Add(CareCardRules.Link(link.Location));
            }

            foreach (var sells in card.Body.Prose.Where(p => Sells(p.Text, known)).Take(1))
            {
                findings.Add(CareCardRules.Sells(sells.Location, "in"));
            }
        }

        if (known is not null && !Says(heading, known.If))
        {
            findings.Add(CareCardRules.NoIf(at, known.If));
        }
    }

    private static void Count(Document document, List<CareCard> cards, Findings findings)
    {
        foreach (var level in cards.GroupBy(c => c.Kind).Where(g => g.Count() > 1))
        {
            var word = level.Key switch { ContainerKind.Emergency => "emergency", ContainerKind.Urgent => "urgent", _ => "non-urgent" };
            findings.Add(CareCardRules.TwoOf(level.ElementAt(1).Location, word));
        }

        if (cards.Count > 3)
        {
            findings.Add(CareCardRules.Four(cards[3].Location));
        }

        foreach (var box in document.Body.Containers.Where(c => c.Kind == ContainerKind.Important).Skip(2).Take(1))
        {
            findings.Add(CareCardRules.Important(box.Location));
        }
    }

    /// <summary>What stands right under a card: a heading, another card or nothing.</summary>
    private static void After(Document document, PageWords? known, Findings findings)
    {
        var body = document.Body;
        foreach (var card in body.Containers.OfType<CareCard>())
        {
            var end = card.Location.End;
            var text = body.Prose.Where(p => p.Container is null && p.Kind != ProseKind.Footnote && p.Location.Start.CompareTo(end) >= 0).Select(p => (Prose?)p).MinBy(p => p!.Value.Location.Start);
            var box = body.Containers.Where(c => c.Location.Start.CompareTo(end) >= 0).MinBy(c => c.Location.Start);
            var boxIsNext = box is not null && (text is null || box.Location.Start.CompareTo(text.Value.Location.Start) < 0);
            if (boxIsNext && box is ContactCard && card.Kind == ContainerKind.Emergency)
            {
                findings.Add(CareCardRules.Sells(box.Location, "right under"));
            }
            else if (boxIsNext && box is not (CareCard or ContactCard or SelfCheckCard))
            {
                findings.Add(CareCardRules.RunsOn(card.Location));
            }
            else if (!boxIsNext && text is { Kind: not ProseKind.Heading } next)
            {
                findings.Add(
                    card.Kind == ContainerKind.Emergency && Sells(next.Text, known)
                        ? CareCardRules.Sells(next.Location, "right under")
                        : CareCardRules.RunsOn(card.Location));
            }
        }
    }

    private static bool NeedsRoute(PageType type) =>
        type is PageType.Article or PageType.Condition or PageType.Strategy or PageType.Roadmap;

    private static bool HasRoute(Site site, Page page, Document document, List<CareCard> cards) =>
        cards.Any(c => c.Kind is ContainerKind.Emergency or ContainerKind.Urgent)
        || document.Body.Links.Any(l => l.Kind == LinkKind.Page
            && site.PageBehind(l.Target, page)?.Document?.FrontMatter.Type.Value == PageType.WhenToGetHelp);

    /// <summary>A sentence such as "do not wait for an appointment" sells nothing; the one behind it may.</summary>
    private static bool Sells(ReadOnlySpan<char> text, PageWords? known)
    {
        if (known is null)
        {
            return false;
        }

        foreach (var range in text.SplitAny(".!?;"))
        {
            var sentence = text[range];
            if (SaysOne(sentence, known.Selling) && !Says(sentence, $"{known.DoNot[0]} wait") && !Says(sentence, $"{known.DoNot[0]} book"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysOne(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (Says(text, word))
            {
                return true;
            }
        }

        return false;
    }

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
