using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>71: who vouches for a page, and since when.</summary>
public static class ReviewRules
{
    /// <summary>A medical page that nobody reviewed.</summary>
    public static readonly Rule NotReviewed = new("BC7101", Severity.Error, "a medical page has no review");

    /// <summary>A review that has not happened yet.</summary>
    public static readonly Rule ReviewAhead = new("BC7102", Severity.Error, "a review lies in the future");

    /// <summary>A review that is due; an error 36 months after the last one.</summary>
    public static readonly Rule ReviewDue = new("BC7103", Severity.Warning, "a review is due");

    /// <summary>A reviewer without credentials.</summary>
    public static readonly Rule NoCredentials = new("BC7104", Severity.Error, "the reviewer has no credentials");

    /// <summary>A medical page without an author.</summary>
    public static readonly Rule NoAuthor = new("BC7105", Severity.Error, "a medical page has no author");

    /// <summary>A medical page without a source that has title, publisher and year.</summary>
    public static readonly Rule NoSource = new("BC7106", Severity.Warning, "a medical page has no complete source");

    /// <summary>A source of more than ten years.</summary>
    public static readonly Rule OldSource = new("BC7107", Severity.Warning, "a source is older than ten years");

    /// <summary>A text that changed after its review.</summary>
    public static readonly Rule ChangedSince = new("BC7108", Severity.Warning, "the text changed after its review");

    /// <summary>A self-check that changed under the same version.</summary>
    public static readonly Rule SameVersion = new("BC7109", Severity.Warning, "a self-check changed without a new version");

    internal static Diagnostic Unreviewed(Location at) =>
        new(NotReviewed, at, "a page of this type needs a review", "add `reviewed: { by: ID, on: 2026-05-02, next: 2027-05-01 }`, or run `backcare review FILE --by ID`");

    internal static Diagnostic UnreviewedTranslation(Location at) =>
        new(NotReviewed, at, "nobody has reviewed this translation of a self-check", "have it read by someone who treats patients in this language, then run `backcare review FILE --by ID`")
        {
            Severity = Severity.Warning,
        };

    internal static Diagnostic Ahead(Located<DateOnly> on) =>
        new(ReviewAhead, on.Location, $"the review is dated {Text(on.Value)}, which is still to come", "write the day on which it was reviewed");

    internal static Diagnostic Due(Located<DateOnly> at, DateOnly since) =>
        new(ReviewDue, at.Location, $"the review was due on {Text(since)}", "have it reviewed, then run `backcare review FILE --by ID`");

    internal static Diagnostic LongDue(Located<DateOnly> on) =>
        new(ReviewDue, on.Location, $"the last review, on {Text(on.Value)}, is more than 36 months ago", "have it reviewed, then run `backcare review FILE --by ID`")
        {
            Severity = Severity.Error,
        };

    internal static Diagnostic Uncredited(Located<string> by) =>
        new(NoCredentials, by.Location, $"`{by.Value}` reviews a medical page but has no credentials in people.yml", "add `credentials: …` there, or name another reviewer");

    internal static Diagnostic Authorless(Location at) => new(NoAuthor, at, "a page of this type needs an author", "add `authors: ID`, an id of people.yml");

    internal static Diagnostic Sourceless(Location at) =>
        new(NoSource, at, "a page of this type needs a source with title, publisher and year", "add `sources: [ID]`, ids of sources.yml");

    internal static Diagnostic Incomplete(Located<string> source) =>
        new(NoSource, source.Location, $"no source of this page has a publisher and a year, not even `{source.Value}`", $"add `publisher: …` and `year: …` to `{source.Value}` in sources.yml");

    internal static Diagnostic Old(Located<string> source, int year) =>
        new(OldSource, source.Location, $"the source `{source.Value}` is of {year.ToString(CultureInfo.InvariantCulture)}", "look for a newer edition");

    internal static Diagnostic Changed(Location at, DateOnly on) =>
        new(ChangedSince, at, $"the text is not the one that was reviewed on {Text(on)}", "have the change reviewed, then run `backcare review FILE --by ID`");

    internal static Diagnostic Unraised(Located<int> version) => new(
        SameVersion,
        version.Location,
        $"the self-check changed since version {version.Value.ToString(CultureInfo.InvariantCulture)} was reviewed",
        $"write `version: {(version.Value + 1).ToString(CultureInfo.InvariantCulture)}` and have it reviewed");

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
