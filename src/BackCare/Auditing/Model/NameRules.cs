using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>Rules 82xx: labels, names and descriptions that a screen reader can read aloud.</summary>
internal static class NameRules
{
    public static readonly Rule Label = new("BC8201", Severity.Error, "form field without a label");
    public static readonly Rule Legend = new("BC8202", Severity.Error, "group of form fields without a legend");
    public static readonly Rule Alt = new("BC8203", Severity.Error, "image without an alt attribute");
    public static readonly Rule Size = new("BC8204", Severity.Error, "image without a width and height");
    public static readonly Rule Name = new("BC8205", Severity.Error, "button, link or frame without words to read aloud");
    public static readonly Rule TableHeader = new("BC8206", Severity.Error, "table without header cells");
    public static readonly Rule Reference = new("BC8207", Severity.Error, "reference to a missing label or description");

    public static Diagnostic NoLabel(Location at, string field) => new(Label, at, $"this {field} field has no label");

    public static Diagnostic NoLegend(Location at) => new(Legend, at, "this `fieldset` does not begin with a `legend` that contains words");

    public static Diagnostic NoAlt(Location at) =>
        new(Alt, at, "this image has no `alt` attribute", "describe it, or write `alt=\"\"` if it is only decoration");

    public static Diagnostic NoSize(Location at) => new(Size, at, "this image needs a `width` and a `height` in whole numbers");

    public static Diagnostic NoName(Location at, string what) => new(Name, at, $"this {what} has no words to read aloud");

    public static Diagnostic NoHeader(Location at) => new(TableHeader, at, "this table has no `th` with a `scope` or in its first row");

    public static Diagnostic RefersToNothing(Location at, string attribute, string id) =>
        new(Reference, at, $"`{attribute}` refers to the id `{id}`, which does not exist on this page");
}
