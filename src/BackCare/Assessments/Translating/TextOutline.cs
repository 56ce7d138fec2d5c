using System.Collections.Immutable;
using BackCare.Assessments.Binding;
using BackCare.Assessments.Model;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Translating;

/// <summary>Lists the texts of a self-check and their places in a translation.</summary>
internal sealed class TextOutline
{
    /// <summary>Options that several questions share are translated where they are written.</summary>
    private readonly HashSet<Location> seen = [];

    /// <summary>The whole self-check, in the order of its manual.</summary>
    public static TextPart Of(Assessment assessment) => new TextOutline().Whole(assessment);

    private TextPart Whole(Assessment assessment)
    {
        ImmutableArray<(string Id, TextPart Part)> questions =
        [
            .. assessment.Questions.Select(q => q is StatementQuestion s ? s.Block.Id : q.Id).Distinct().Select(id =>
                (id, assessment.Blocks.FirstOrDefault(b => b.Id == id) is { } block ? Of(block, assessment) : Of(assessment.Question(id)))),
        ];
        return new("the self-check", TranslationKeys.Translation, AssessmentKeys.SelfCheck, Present(
            new LineSlot("title", assessment.Title),
            new LineSlot("description", assessment.Description),
            new LineSlot("intended_use", assessment.IntendedUse),
            new LineSlot("for", assessment.For),
            Lines("not_for", assessment.NotFor),
            Block("cards", "`cards`", assessment.Cards.Select(Of)),
            Parts("questions", "question", questions),
            Parts("outcomes", "outcome", [.. assessment.Outcomes.Select(o => (o.Id, Of(o)))]),
            Block("names", "`names`", Names(assessment)),
            Block("bands", "`bands`", assessment.BandSets.Select(Of))));
    }

    private static BlockSlot Of(Card card) =>
        new(card.Id, new($"card `{card.Id}`", TranslationKeys.Card, AssessmentKeys.Card, [new LineSlot("text", card.Text)]));

    private TextPart Of(Question question) => new($"question `{question.Id}`", TranslationKeys.Question, AssessmentKeys.Question, Present(
        new LineSlot("ask", question.Ask),
        Line("why", question.Why),
        Options(question.Id, question.Options),
        question is ScaleQuestion scale ? Lines("ends", [scale.LowEnd, scale.HighEnd]) : null));

    private TextPart Of(Block block, Assessment assessment) =>
        new($"question `{block.Id}`", TranslationKeys.Question, AssessmentKeys.Question, Present(
        new LineSlot("ask", block.Ask),
        Line("why", block.Why),
        Options(block.Id, block.Options),
        Parts("items", "item", [.. block.Questions.Select(assessment.Question).OfType<StatementQuestion>().Select(q => (q.Item, Of(q)))])));

    private static TextPart Of(StatementQuestion item) =>
        new($"item `{item.Item}` of `{item.Block.Id}`", TranslationKeys.Item, AssessmentKeys.Item, [new LineSlot("text", item.Ask)]);

    private PartsSlot? Options(string owner, ImmutableArray<Option> options) => Parts(
        "options",
        "option",
        [.. options.Where(o => o.Text is { } text && seen.Add(text.Location)).Select(o => (o.Id, Of(o, owner)))]);

    private static TextPart Of(Option option, string owner) => new(
        $"option `{option.Id}` of `{owner}`",
        TranslationKeys.Option,
        AssessmentKeys.Option,
        Present(Line("text", option.Text), Line("hint", option.Hint)));

    private static TextPart Of(Outcome outcome) => new(
        $"outcome `{outcome.Id}`",
        TranslationKeys.Outcome,
        AssessmentKeys.Outcome,
        [new LineSlot("title", outcome.Title), new LineSlot("text", outcome.Text)]);

    private static IEnumerable<TextSlot> Names(Assessment assessment) =>
        assessment.Scores.Select(s => (s.Id, s.Location))
            .Concat(assessment.BandSets.Where(b => b.Id != b.Of).Select(b => (b.Id, b.Location)))
            .Select(n => Name(n.Id, n.Location));

    private static BlockSlot Of(BandSet set) =>
        new(set.Id, new($"`bands` of `{set.Id}`", null, null, [.. set.Bands.Select(b => Name(b.Id, b.Location))]));

    private static LineSlot Name(string id, Location at) => new(id, new(id, at));

    private static LineSlot? Line(string key, Located<string>? words) => words is { } text ? new(key, text) : null;

    private static LinesSlot? Lines(string key, ImmutableArray<Located<string>> words) => words.IsEmpty ? null : new(key, words);

    private static PartsSlot? Parts(string key, string kind, ImmutableArray<(string Id, TextPart Part)> parts) =>
        parts.IsEmpty ? null : new(key, kind, parts);

    private static BlockSlot? Block(string key, string owner, IEnumerable<TextSlot> slots) =>
        slots.ToImmutableArray() is { IsEmpty: false } all ? new(key, new(owner, null, null, all)) : null;

    private static ImmutableArray<TextSlot> Present(params IEnumerable<TextSlot?> slots) => [.. slots.OfType<TextSlot>()];
}
