using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>82xx: what a screen reader can say.</summary>
internal static class NameRules
{
    public static readonly Rule Label = new("BC8201", Severity.Error, "a form field has no label");
    public static readonly Rule Legend = new("BC8202", Severity.Error, "a group of form fields has no legend");
    public static readonly Rule Alt = new("BC8203", Severity.Error, "an image has no alt");
    public static readonly Rule Size = new("BC8204", Severity.Error, "an image has no width or height");
    public static readonly Rule Name = new("BC8205", Severity.Error, "a button or link has no words");
    public static readonly Rule TableHeader = new("BC8206", Severity.Error, "a table has no header cells");
    public static readonly Rule Reference = new("BC8207", Severity.Error, "a label or description is not on the page");

    public static Diagnostic NoLabel(Location at, string field) => new(Label, at, $"this {field} field has no label");

    public static Diagnostic NoLegend(Location at) => new(Legend, at, "this `fieldset` does not begin with a `legend` that has words");

    public static Diagnostic NoAlt(Location at) => new(Alt, at, "this image has no `alt`", "write what it shows, or `alt=\"\"` if it only decorates");

    public static Diagnostic NoSize(Location at) => new(Size, at, "this image has no `width` and `height` in whole numbers");

    public static Diagnostic NoName(Location at, string what) => new(Name, at, $"this {what} has no words that can be read aloud");

    public static Diagnostic NoHeader(Location at) => new(TableHeader, at, "this table has no `th` with a `scope` or in a first row");

    public static Diagnostic RefersToNothing(Location at, string attribute, string id) =>
        new(Reference, at, $"`{attribute}` names `{id}`, which is not on this page");
}
