using BackCare.Assessments.Model;
using BackCare.Files;
using BackCare.Rendering.Markup;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views.SelfChecks;

/// <summary>A proved self-check with all its words.</summary>
internal sealed class CheckView(Scope scope, SelfCheck selfCheck) : View
{
    public static readonly ViewShape Table = ViewShape.Of<CheckView>(
        "check",
        ("id", "Its id, as in its address.", v => v.selfCheck.Id),
        ("title", "Its name.", v => v.selfCheck.Title),
        ("description", "One sentence.", v => v.selfCheck.Description),
        ("intended_use", "What it is meant for (markup).", v => v.Text(v.Own.IntendedUse)),
        ("for", "For whom it is (markup).", v => v.Text(v.Own.For)),
        ("not_for", "For whom it is not (markup).", v => ViewList.Of(v.Own.NotFor, t => v.Text(t))),
        ("questions", "A list of `question`.", v => ViewList.Of(v.Own.Questions, q => new QuestionView(v, q))),
        ("watch_cards", "Cards that no warning sign leads to: a list of `card`.", v => ViewList.Of(v.WatchCards, c => new CardView(v, c))),
        ("emergencies", "Every answer that is an emergency: a list of `answer`.", v => ViewList.Of(v.Flagged.Where(f => f.Option.RedFlag!.Level == Level.Emergency), f => new AnswerView(v, f.Question, f.Option))),
        ("flags", "All warning signs: a list of `flag`, most urgent first.", v => ViewList.Of(v.Flags, f => f)),
        ("outcomes", "A list of `outcome`, most urgent first.", v => ViewList.Of(v.Own.Outcomes, o => new OutcomeView(v, o))),
        ("scores", "A list of `score`.", v => ViewList.Of(v.Own.Scores, s => new ScoreView(v, s))),
        ("review", "The `review` of these words; absent in a language in which nobody reviewed them.", v => v.Reviewed is { } r && PersonView.Find(v.Scope, r.By.Value) is not null ? new ReviewView(v.Scope, r.By.Value, r.On.Value, r.Next?.Value) : null),
        ("sources", "A list of `source`.", v => ViewList.Of(v.Own.Sources, s => v.Scope.Site.SourceOf(s.Value) is { } known ? new SourceView(v.Scope, known) : null)),
        ("version", "Raised with every change.", v => v.Own.Version.Value),
        ("hash", "SHA-256 of what was proved.", v => v.Own.ContentHash),
        ("shortest", "Fewest questions that anyone is asked.", v => v.selfCheck.Proved.Report.Shortest),
        ("longest", "Most questions that anyone is asked.", v => v.selfCheck.Proved.Report.Longest),
        ("data", "What the script reads (markup for a JSON script element).", v => Html.Of(CheckJson.Write(v.selfCheck.Proved, v.Scope.Strings))),
        ("url", "Its page.", v => v.At(SelfCheckForm.Full)),
        ("whole_url", "Its page with the host.", v => v.WholeAt(SelfCheckForm.Full)),
        ("share_url", "The page with the snippets.", v => v.At(SelfCheckForm.Share)),
        ("oembed_url", "What a site that embeds it is told (oEmbed), with the host; absent in a copy for files.", v => v.Page(SelfCheckForm.Full) is { } page ? v.Scope.Links.Whole(Sites.Pages.SelfChecks.EmbedAnswer(page.Permalink)) : null),
        ("snippet_frame", "A `snippet`: the bare frame.", v => v.Snippet("share_frame", v.Snippets.Frame)),
        ("snippet_loader", "A `snippet`: the frame that fits its height.", v => v.Snippet("share_loader", v.Snippets.FrameThatFits)),
        ("snippet_link", "A `snippet`: the link card.", v => v.Snippet("share_link", v.Snippets.LinkCard)),
        ("frame_script", "The script of the page for frames (markup).", v => Html.Of(v.Scope.Lookup.Theme.Assets.FrameScript)),
        ("frame_style", "The style of the page for frames (markup).", v => Html.Of(v.Scope.Lookup.Theme.Assets.StyleSheet)),
        ("is_interactive", "False in a copy for files, where scripts do not run.", v => !v.Scope.Links.AreRelative));

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

    /// <summary>A text of the assessment as markup; null where there is none.</summary>
    public Html? Text(Diagnostics.Located<string>? words) => words is { } known && selfCheck.Texts.ContainsKey(known.Location) ? CompiledText.Of(Scope, selfCheck[known]) : null;

    private EmbedSnippets Snippets => EmbedSnippets.Of(Scope.Site, (SelfCheckPage)(Page(SelfCheckForm.Full) ?? Scope.Page));

    private SnippetView Snippet(string name, string code) => new(Scope.Strings[name], code);

    private string? At(SelfCheckForm form) => Page(form) is { } page ? Scope.Links.Of(page.Permalink) : null;

    private string? WholeAt(SelfCheckForm form) => Page(form) is { } page ? Scope.Links.Whole(page.Permalink) : null;

    private Page? Page(SelfCheckForm form) => Scope.Lookup.CheckPage(Scope.Page.Language, selfCheck.Id, form);
}
