namespace BackCare.Rendering.Views;

/// <summary>The recorded review of a text.</summary>
internal sealed class ReviewView(Scope scope, string by, DateOnly on, DateOnly? next) : View
{
    public static readonly ViewShape Table = ViewShape.Of<ReviewView>(
        "review",
        ("by", "The reviewer: a `person`.", v => v.By),
        ("on", "The day of the review: a `date`.", v => v.On),
        ("next", "The day of the next review: a `date`.", v => v.Next));

    public override ViewShape Shape => Table;

    private PersonView? By => PersonView.Find(scope, by);

    private DateView? On => DateView.Of(scope.Strings, on);

    private DateView? Next => DateView.Of(scope.Strings, next);
}
