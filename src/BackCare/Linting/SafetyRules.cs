using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>77: what should not be in a text at all, and pages that nobody finds.</summary>
public static class SafetyRules
{
    /// <summary>A character that hides or reverses text.</summary>
    public static readonly Rule HiddenCharacter = new("BC7701", Severity.Warning, "a text holds an invisible control character");

    /// <summary>A page to which no page and no menu leads.</summary>
    public static readonly Rule Orphan = new("BC7702", Severity.Info, "no page or menu leads to a page");

    /// <summary>Something that looks like a patient's record.</summary>
    public static readonly Rule PatientIdentity = new("BC7703", Severity.Warning, "a text may identify a patient");

    /// <summary>A comment that tries to silence what it may not.</summary>
    public static readonly Rule IdleComment = new("BC7704", Severity.Warning, "a comment silences nothing");

    /// <summary>The whole site is a sample.</summary>
    public static readonly Rule SampleSite = new("BC7705", Severity.Info, "the content is marked as a sample");

    internal static Diagnostic Hidden(Location at, char character) => new(
        HiddenCharacter,
        at,
        $"an invisible character (U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}) stands here",
        "delete it; it often comes with copied text");

    internal static Diagnostic Lonely(Location at) => new(Orphan, at, "no page and no menu links to this page", "link to it, or mark it `unlisted: true`");

    internal static Diagnostic Patient(Location at, string what) => new(PatientIdentity, at, $"this looks like {what}", "take it out, or replace it by an invented one");

    internal static Diagnostic Idle(Location at, string id) => new(
        IdleComment,
        at,
        $"this comment silences nothing: there is no warning or note {id} on the next line",
        "delete the comment; errors cannot be silenced");

    internal static Diagnostic Sample(Location at) =>
        new(SampleSite, at, "every page says that its content is a sample", "take out `sample: true` once your own clinician has reviewed every page");
}
