using BackCare.Assessments.Fhir.Format;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>
/// Placeholders for texts that a self-check requires and FHIR does not have. An example without answers fails, so that none of them is
/// published unnoticed.
/// </summary>
internal static class Placeholders
{
    public const string Words = "To be filled in";

    private const string Id = "to_be_filled_in";

    private const string Day = "1970-01-01";

    public static Tree Licence => "permission: to be filled in, before it is published";

    public static Tree Sources => Tree.Texts(["to-be-filled-in"]);

    /// <summary>The most urgent level, so that a forgotten placeholder errs on the safe side.</summary>
    public static Tree Outcomes =>
        new ListTree([Tree.Map(("id", Id), ("level", Level.Emergency.Word()), ("title", Words), ("text", Words), ("when", "otherwise"))]);

    public static Tree Examples => new ListTree([Tree.Map(("name", Words), ("given", new MapTree([])), ("expect", Id))]);

    /// <summary>A review that is long overdue.</summary>
    /// <param name="on">The date in FHIR; null if there is none.</param>
    public static Tree Review(string? on) => Tree.Map(("by", "to-be-filled-in"), ("on", on ?? Day), ("next", Day));
}
