using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Sites;

/// <summary>Compiles the texts of proved assessments and checks what they name outside themselves.</summary>
internal static class SelfChecks
{
    /// <summary>One for each assessment that passed, sorted by id.</summary>
    public static ImmutableArray<SelfCheck> Compile(Library library, Findings findings)
    {
        var compiled = ImmutableArray.CreateBuilder<SelfCheck>();
        foreach (var proved in library.Assessments)
        {
            References.Check(proved.Assessment, library.Registers, findings);
            compiled.Add(new(proved, $"content/self-checks/{proved.Assessment.Id}.yml", Texts(proved.Assessment, library, findings)));
        }

        return compiled.ToImmutable();
    }

    /// <summary>The links of a self-check that do not stand in a text: next steps.</summary>
    public static IEnumerable<Located<string>> Targets(SelfCheck selfCheck) =>
        selfCheck.Proved.Assessment.Outcomes.SelectMany(o => o.Next)
            .Concat(selfCheck.Texts.Values.SelectMany(t => t.Links).Where(l => l.Kind == LinkKind.Page).Select(l => new Located<string>(l.Target, l.Location)));

    private static FrozenDictionary<Location, Passage> Texts(Assessment assessment, Library library, Findings findings)
    {
        var texts = new Dictionary<Location, Passage>();
        var number = library.Config.Clinic.EmergencyNumber;
        foreach (var text in AssessmentTexts.Of(assessment))
        {
            if (text.IsEmergency && number is null)
            {
                findings.Add(SitesRules.NumberMissing(text.Words.Location));
            }

            var read = text.IsBlock ? library.Markdown.Blocks(text.Words, text.IsEmergency) : library.Markdown.Inline(text.Words, text.IsEmergency);
            texts[text.Words.Location] = findings.Take(read);
        }

        return texts.ToFrozenDictionary();
    }
}
