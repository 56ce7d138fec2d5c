using BackCare.Assessments.Model;
using BackCare.Files;
using BackCare.Rendering.Markup;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views.SelfChecks;

/// <summary>A proved self-check with all its texts.</summary>
internal sealed class CheckView(Scope scope, SelfCheck selfCheck) : View
{
    public static readonly ViewShape Table = ViewShape.Of<CheckView>(
        "check",
        ("id", "Its id, as in its address.", v => v.selfCheck.Id),
        ("title", "Its title.", v => v.selfCheck.Title),
        ("description", "Its description, in one sentence.", v => v.selfCheck.Description),
        ("intended_use", "Its intended use (markup).", v => v.Text(v.Own.IntendedUse)),
        ("for", "Who it is for (markup).", v => v.Text(v.Own.For)),
        ("not_for", "Who it is not for: a list (markup).", v => ViewList.Of(v.Own.NotFor, t => v.Text(t))),
        ("questions", "A list of `question`.", v => ViewList.Of(v.Own.Questions, q => new QuestionView(v, q))),
        ("watch_cards", "The cards without a red flag: a list of `card`.", v => ViewList.Of(v.WatchCards, c => new CardView(v, c))),
        (
            "emergencies",
            "Every answer with an emergency red flag: a list of `answer`.",
            v => ViewList.Of(
                v.Flagged.Where(f => f.Option.RedFlag!.Level == Level.Emergency), f => new AnswerView(v, f.Question, f.Option))),
        ("flags", "All red flags: a list of `flag`, most urgent first.", v => ViewList.Of(v.Flags, f => f)),
        ("outcomes", "A list of `outcome`, most urgent first.", v => ViewList.Of(v.Own.Outcomes, o => new OutcomeView(v, o))),
        ("scores", "A list of `score`.", v => ViewList.Of(v.Own.Scores, s => new ScoreView(v, s))),
        ("review", "The `review` of these texts; absent if the texts in this language were not reviewed.", v => v.Reviewed is { } r
            && PersonView.Find(v.Scope, r.By.Value) is not null ? new ReviewView(v.Scope, r.By.Value, r.On.Value, r.Next?.Value) : null),
        ("sources", "A list of `source`.",
            v => ViewList.Of(v.Own.Sources, s => v.Scope.Site.SourceOf(s.Value) is { } known ? new SourceView(v.Scope, known) : null)),
        ("version", "Its version, which is raised with every change.", v => v.Own.Version.Value),
        ("hash", "The SHA-256 of the text that was proved.", v => v.Own.ContentHash),
        ("shortest", "The lowest number of questions on a path.", v => v.selfCheck.Proved.Report.Shortest),
        ("longest", "The highest number of questions on a path.", v => v.selfCheck.Proved.Report.Longest),
        ("data", "The data for the script (markup for a JSON script element).",
            v => Html.Of(CheckJson.Write(v.selfCheck.Proved, v.Scope.Strings))),
        ("url", "The address of its page.", v => v.At(SelfCheckForm.Full)),
        ("whole_url", "The absolute address of its page; absent in a copy to open from disk.", v => v.WholeAt(SelfCheckForm.Full)),
        ("share_url", "The address of the page with the snippets.", v => v.At(SelfCheckForm.Share)),
        ("oembed_url", "The absolute address of its oEmbed description; absent in a copy to open from disk.",
            v => v.Page(SelfCheckForm.Full) is { } page ? v.Scope.Links.Whole(Sites.Pages.SelfChecks.EmbedAnswer(page.Permalink)) : null),
        ("snippet_frame", "A `snippet`: a frame alone.", v => v.Snippet("share_frame", v.Snippets.Frame)),
        ("snippet_loader", "A `snippet`: a frame that adjusts its height.", v => v.Snippet("share_loader", v.Snippets.FrameThatFits)),
        ("snippet_link", "A `snippet`: a link card.", v => v.Snippet("share_link", v.Snippets.LinkCard)),
        ("frame_script", "The inline script of the embed page (markup).", v => Html.Of(v.Scope.Lookup.Theme.Assets.FrameScript)),
        ("frame_style", "The inline style of the embed page (markup).", v => Html.Of(v.Scope.Lookup.Theme.Assets.StyleSheet)),
        ("is_interactive", "False in a copy to open from disk, where scripts do not run.", v => !v.Scope.Links.AreRelative));

    private readonly SelfCheck selfCheck = selfCheck;
    private RuleWords? rules;

    public override ViewShape Shape => Table;

    public Scope Scope { get; } = scope;

    public Assessment Own => selfCheck.Proved.Assessment;

    public RuleWords Rules => rules ??= new(selfCheck, Scope.Strings);

    private Review? Reviewed => selfCheck.Translation is { } own ? own.Reviewed : Own.Reviewed;

    private IEnumerable<(Question Question, Option Option)> Flagged =>
        from question in Own.Questions
        from option in question.Options
        where option.RedFlag is not null
        select (question, option);

    private IEnumerable<Card> WatchCards
    {
        get
        {
            var flagged = Flagged.Select(f => f.Option.RedFlag!.Card?.Value).ToHashSet(StringComparer.Ordinal);
            return Own.Cards.Where(c => !flagged.Contains(c.Id));
        }
    }

    private IEnumerable<FlagView> Flags =>
        from flag in Flagged
        group flag by (flag.Option.RedFlag!.Level, Card: flag.Option.RedFlag!.Card?.Value) into same
        orderby same.Key.Level
        select new FlagView(this, same.Key.Level, same.Key.Card, same);

    /// <summary>A text of the self-check as markup; null if there is none.</summary>
    public Html? Text(Diagnostics.Located<string>? words) =>
        words is { } known && selfCheck.Texts.ContainsKey(known.Location) ? CompiledText.Of(Scope, selfCheck[known]) : null;

    private EmbedSnippets Snippets => EmbedSnippets.Of(Scope.Site, (SelfCheckPage)(Page(SelfCheckForm.Full) ?? Scope.Page));

    private SnippetView Snippet(string name, string code) => new(Scope.Strings[name], code);

    private string? At(SelfCheckForm form) => Page(form) is { } page ? Scope.Links.Of(page.Permalink) : null;

    private string? WholeAt(SelfCheckForm form) => Page(form) is { } page ? Scope.Links.Whole(page.Permalink) : null;

    private Page? Page(SelfCheckForm form) => Scope.Lookup.CheckPage(Scope.Page.Language, selfCheck.Id, form);
}
