#pragma warning disable
// A stand-in until the room lands: delete this file with the landing.
using System.Collections.Immutable; using System.Numerics; using BackCare.Diagnostics; using BackCare.Files;
namespace BackCare.Assessments {
 public sealed record AssessmentSyntax; public sealed record Reviewed(Located<string> By);
 public sealed record Outcome(ImmutableArray<Located<string>> Next);
 public sealed record Assessment(string Id, Located<string> Title, Located<string> Description, Located<int> Version, Reviewed Reviewed, ImmutableArray<Located<string>> Sources, ImmutableArray<Outcome> Outcomes, string ContentHash);
 public sealed record ProvedAssessment(Assessment Assessment, BigInteger Total);
 public static class AssessmentReader { public static Checked<AssessmentSyntax?> Read(SourceFile f, string id, Func<string, SourceFile?> beside) => new(null, []); }
 public static class Binder { public static Checked<Assessment?> Bind(AssessmentSyntax s) => new(null, []); }
 public static class Prover { public static Checked<ProvedAssessment?> Prove(Assessment s) => new(null, []); }
}
namespace BackCare.Sites { public sealed record AssessmentText(Located<string> Words, bool IsBlock, bool IsEmergency); public sealed class AssessmentTexts(BackCare.Assessments.Assessment a) { public IEnumerable<AssessmentText> All() => []; } }
