using System.Collections.Immutable;
using BackCare.Rendering.Views;
using BackCare.Rendering.Views.SelfChecks;

namespace BackCare.Rendering.Templates;

/// <summary>All kinds of views, for the manual for theme authors.</summary>
internal static class ViewShapes
{
    /// <summary>The shapes in the order of the manual; the first is that of a layout.</summary>
    public static ImmutableArray<ViewShape> All { get; } =
    [
        PageGlobals.Table, SiteView.Table, ClinicView.Table, LocationView.Table, PageView.Table, LanguageView.Table, ListView.Table,
            TermView.Table, SeriesView.Table,
        PersonView.Table, ReviewView.Table, SourceView.Table, DateView.Table, ImageView.Table, LinkView.Table, GlossaryEntryView.Table,
            SearchView.Table,
        BoxGlobals.Table, BoxView.Table, PartialView.Table,
        CheckView.Table, QuestionView.Table, OptionView.Table, AnswerView.Table, FlagView.Table, CardView.Table, OutcomeView.Table,
            ScoreView.Table, BandView.Table,
        SnippetView.Table,
    ];
}
