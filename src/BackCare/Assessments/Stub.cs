#pragma warning disable
// A stand-in until Sites writes it over the real model.
using BackCare.Diagnostics;
namespace BackCare.Sites { public sealed record AssessmentText(Located<string> Words, bool IsBlock, bool IsEmergency); public sealed class AssessmentTexts(BackCare.Assessments.Assessment a) { public IEnumerable<AssessmentText> All() => []; } }
