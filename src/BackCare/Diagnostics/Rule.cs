namespace BackCare.Diagnostics;

/// <summary>A kind of mistake that BackCare reports. Every rule has a help page with a wrong and a right example.</summary>
/// <param name="Id">"BC" and four digits, of which the first gives the family; never reused.</param>
/// <param name="Severity">The severity of its findings, unless site.yml changes it (7xxx only).</param>
/// <param name="Title">The name of the rule in lists and reports: lower case, without a full stop, different for every rule.</param>
public sealed record Rule(string Id, Severity Severity, string Title);
