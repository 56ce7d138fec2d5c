using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>Rules 71xx: who reviewed a page, when, and on the basis of which sources.</summary>
public static class ReviewRules
{
    /// <summary>A medical page, or the translation of a self-check, without a review; a warning for a translation.</summary>
    public static readonly Rule NotReviewed = new("BC7101", Severity.Error, "medical page without a review");

    /// <summary>A review dated later than today.</summary>
    public static readonly Rule ReviewAhead = new("BC7102", Severity.Error, "review date in the future");

    /// <summary>A review past its due date; an error once the last review is more than 36 months old.</summary>
    public static readonly Rule ReviewDue = new("BC7103", Severity.Warning, "review overdue");

    /// <summary>A reviewer without credentials in people.yml.</summary>
    public static readonly Rule NoCredentials = new("BC7104", Severity.Error, "reviewer without credentials");

    /// <summary>A medical page without an author.</summary>
    public static readonly Rule NoAuthor = new("BC7105", Severity.Error, "medical page without an author");

    /// <summary>A medical page without any source that has a title, publisher and year.</summary>
    public static readonly Rule NoSource = new("BC7106", Severity.Warning, "medical page without a complete source");

    /// <summary>A source more than ten years old.</summary>
    public static readonly Rule OldSource = new("BC7107", Severity.Warning, "source older than ten years");

    /// <summary>A text that no longer matches the fingerprint taken at its review.</summary>
    public static readonly Rule ChangedSince = new("BC7108", Severity.Warning, "text changed since its review");

    /// <summary>A self-check that no longer matches the fingerprint taken when its current version was reviewed.</summary>
    public static readonly Rule SameVersion = new("BC7109", Severity.Warning, "self-check changed without a new version");

    internal static Diagnostic Unreviewed(Location at) => new(
        NotReviewed,
        at,
        "a page of this type needs a review",
        "add `reviewed: { by: ID, on: 2026-05-02, next: 2027-05-01 }`, or run `backcare review FILE --by ID`");

    internal static Diagnostic UnreviewedTranslation(Location at) => new(
        NotReviewed,
        at,
        "this translation of a self-check has no review",
        "have it checked by someone who treats patients in this language, then run `backcare review FILE --by ID`")
    {
        Severity = Severity.Warning,
    };

    internal static Diagnostic Ahead(Located<DateOnly> on) =>
        new(ReviewAhead, on.Location, $"the review date {Text(on.Value)} is in the future", "enter the day on which the review took place");

    internal static Diagnostic Due(Located<DateOnly> at, DateOnly since) => new(
        ReviewDue,
        at.Location,
        $"the next review was due on {Text(since)}",
        "have the text reviewed, then run `backcare review FILE --by ID`");

    internal static Diagnostic LongDue(Located<DateOnly> on) => new(
        ReviewDue,
        on.Location,
        $"the last review, on {Text(on.Value)}, was more than 36 months ago",
        "have the text reviewed, then run `backcare review FILE --by ID`")
    {
        Severity = Severity.Error,
    };

    internal static Diagnostic Uncredited(Located<string> by) => new(
        NoCredentials,
        by.Location,
        $"the reviewer `{by.Value}` has no credentials in people.yml",
        "add `credentials: …` there, or name another reviewer");

    internal static Diagnostic Authorless(Location at) =>
        new(NoAuthor, at, "a page of this type needs an author", "add `authors: ID` with an id from people.yml");

    internal static Diagnostic Sourceless(Location at) => new(
        NoSource,
        at,
        "a page of this type needs a source with a title, publisher and year",
        "add `sources: [ID]` with an id from sources.yml");

    internal static Diagnostic Incomplete(Located<string> source) => new(
        NoSource,
        source.Location,
        "no source of this page has both a publisher and a year",
        $"add `publisher: …` and `year: …` to `{source.Value}` in sources.yml");

    internal static Diagnostic Old(Located<string> source, int year) => new(
        OldSource,
        source.Location,
        $"the source `{source.Value}` is from {year.ToString(CultureInfo.InvariantCulture)}",
        "look for a newer edition");

    internal static Diagnostic Changed(Location at, DateOnly on) => new(
        ChangedSince,
        at,
        $"the text has changed since it was reviewed on {Text(on)}",
        "have the change reviewed, then run `backcare review FILE --by ID`");

    internal static Diagnostic Unraised(Located<int> version) => new(
        SameVersion,
        version.Location,
        $"the self-check has changed since version {version.Value.ToString(CultureInfo.InvariantCulture)} was reviewed",
        $"write `version: {(version.Value + 1).ToString(CultureInfo.InvariantCulture)}` and have the change reviewed");

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
