using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>Answers with what must come out of them; run whenever the self-check is proved.</summary>
/// <param name="Name">In an editor's words.</param>
/// <param name="Given">The answers.</param>
/// <param name="Expect">Only what it names is compared.</param>
/// <param name="Location">The location of the example as a whole.</param>
public sealed record Example(Located<string> Name, AnswerMap Given, Expectation Expect, Location Location);
