using BackCare.Assessments.Model;

namespace BackCare.Rendering.Views.SelfChecks;

/// <summary>An outcome of a self-check.</summary>
internal sealed class OutcomeView(CheckView check, Outcome outcome) : View
{
    public static readonly ViewShape Table = ViewShape.Of<OutcomeView>(
        "outcome",
        ("id", "Its id.", v => v.outcome.Id),
        ("level", "`emergency`, `urgent`, `soon`, `routine` or `self_care`.", v => v.outcome.Level.Word()),
        ("title", "What to do, in a few words (markup).", v => v.check.Text(v.outcome.Title)),
        ("text", "What to do, how soon, and what would change that (markup).", v => v.check.Text(v.outcome.Text)),
        (
            "rule",
            "When it is the result, in words; absent if only a stop leads to it.",
            v => v.outcome.OnlyStopped ? null : v.check.Rules.Of(v.outcome.When)),
        (
            "cards",
            "The cards shown below it: a list of `card`.",
            v => ViewList.Of(v.outcome.Show, c => new CardView(v.check, v.check.Own.Card(c.Value)))),
        ("next", "Where to go next: a list of `link`.", v => ViewList.Of(v.outcome.Next, n => v.Link(n.Value))));

    private readonly CheckView check = check;
    private readonly Outcome outcome = outcome;

    public override ViewShape Shape => Table;

    private LinkView? Link(string target)
    {
        if (check.Scope.Links.Find(target) is not { } url)
        {
            return null;
        }

        var page = check.Scope.Site.PageBehind(target, check.Scope.Page);
        return new(page?.Title ?? target, url, page is null ? null : check.Scope.Foreign(page.Language));
    }
}

/// <summary>A card of a self-check.</summary>
internal sealed class CardView(CheckView check, Card card) : View
{
    public static readonly ViewShape Table = ViewShape.Of<CardView>(
        "card",
        ("id", "Its id.", v => v.card.Id),
        ("level", "`emergency`, `urgent`, `soon`, `routine` or `self_care`.", v => v.card.Level.Word()),
        ("text", "What to do (markup).", v => v.check.Text(v.card.Text)));

    private readonly CheckView check = check;
    private readonly Card card = card;

    public override ViewShape Shape => Table;
}

/// <summary>A score with its bands.</summary>
internal sealed class ScoreView(CheckView check, Score score) : View
{
    public static readonly ViewShape Table = ViewShape.Of<ScoreView>(
        "score",
        ("id", "Its id.", v => v.score.Id),
        ("name", "Its translated name, or its id in words.", v => v.check.Rules.ScoreName(v.score.Id)),
        ("how", "How it is calculated, in words.", v => v.check.Rules.Of(v.score)),
        ("bands", "Its bands: a list of `band`.",
            v => ViewList.Of(v.check.Own.BandSets.Where(s => s.Of == v.score.Id)
                .SelectMany(s => s.Bands, (s, b) => (s, b)), p => new BandView(v.check, p.s, p.b))));

    private readonly CheckView check = check;
    private readonly Score score = score;

    public override ViewShape Shape => Table;
}

/// <summary>A band of a score.</summary>
internal sealed class BandView(CheckView check, BandSet set, Band band) : View
{
    public static readonly ViewShape Table = ViewShape.Of<BandView>(
        "band",
        ("id", "The id of its band set followed by its own, such as `impact.low`.", v => $"{v.set.Id}.{v.band.Id}"),
        ("name", "Its translated name, or its id in words.", v => v.check.Rules.Name(v.band)),
        (
            "values",
            "Its values, such as `2 to 4`; absent for the band of an unavailable score.",
            v => v.band.Interval is { } interval ? v.check.Rules.Of(interval) : null));

    private readonly CheckView check = check;
    private readonly BandSet set = set;
    private readonly Band band = band;

    public override ViewShape Shape => Table;
}
