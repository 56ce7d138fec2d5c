namespace BackCare.Diagnostics;

/// <summary>One thing that can be wrong. Every rule has a page <c>Help/&lt;Id&gt;.md</c> with a wrong and a right example.</summary>
/// <param name="Id">"BC" and four digits; the first digit is the room's family. Never reused.</param>
/// <param name="Severity">How much it matters unless site.yml says otherwise (7xxx only).</param>
/// <param name="Title">Lower case, no full stop; the name of the rule in lists and reports.</param>
public sealed record Rule(string Id, Severity Severity, string Title);
