using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>Rules 77xx: content that does not belong on a patient site, and pages that readers cannot find.</summary>
public static class SafetyRules
{
    /// <summary>An invisible character that can hide or reorder text.</summary>
    public static readonly Rule HiddenCharacter = new("BC7701", Severity.Warning, "invisible control character");

    /// <summary>A listed page that no text, menu, series or self-check links to.</summary>
    public static readonly Rule Orphan = new("BC7702", Severity.Info, "page that nothing links to");

    /// <summary>Text that looks like a record number, a date of birth or another identity number.</summary>
    public static readonly Rule PatientIdentity = new("BC7703", Severity.Warning, "text that may identify a patient");

    /// <summary>A suppression comment without a matching warning or note on the next line.</summary>
    public static readonly Rule IdleComment = new("BC7704", Severity.Warning, "comment with nothing to silence");

    /// <summary>A site marked as a sample in site.yml.</summary>
    public static readonly Rule SampleSite = new("BC7705", Severity.Info, "content marked as a sample");

    internal static Diagnostic Hidden(Location at, char character) => new(
        HiddenCharacter,
        at,
        $"this text contains an invisible character (U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)})",
        "delete it; such characters often come with copied text");

    internal static Diagnostic Lonely(Location at) =>
        new(Orphan, at, "no page or menu links to this page", "link to it, or add `unlisted: true` to its front matter");

    internal static Diagnostic Patient(Location at, string what) =>
        new(PatientIdentity, at, $"this looks like {what}", "remove it, or replace it with an invented one");

    internal static Diagnostic Idle(Location at, string id) => new(
        IdleComment,
        at,
        $"this comment silences nothing: the next line has no {id} warning or note",
        "delete the comment; errors cannot be silenced");

    internal static Diagnostic Sample(Location at) => new(
        SampleSite,
        at,
        "every page carries a notice that its content is a sample",
        "remove `sample: true` once your own clinician has reviewed every page");
}
