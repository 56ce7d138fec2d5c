using BackCare.Assessments.Model;
using BackCare.Assessments.Translating;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Settings;
using BackCare.Sites.Links;
using BackCare.Sites.Model;

namespace BackCare.Sites.Checks;

/// <summary>Checks that the people, sources and locations named in texts and settings exist in the data files.</summary>
internal sealed class RegisterReferences(Registers registers, Findings findings)
{
    private readonly KnownWords people = new(registers.People.Select(p => p.Id.Value));
    private readonly KnownWords sources = new(registers.Sources.Select(s => s.Id.Value));
    private readonly KnownWords locations = new(registers.Locations.Select(l => l.Id.Value));

    /// <summary>Checks the authors, the reviewer and the sources of a document.</summary>
    public void Check(FrontMatter matter)
    {
        Look(matter.Authors, people, SitesRules.Person);
        Look(matter.Reviewed is { } reviewed ? [reviewed.By] : [], people, SitesRules.Person);
        Look(matter.Sources, sources, SitesRules.Source);
    }

    /// <summary>Checks the reviewer and the sources of a self-check.</summary>
    public void Check(Assessment assessment)
    {
        Look([assessment.Reviewed.By], people, SitesRules.Person);
        Look(assessment.Sources, sources, SitesRules.Source);
    }

    /// <summary>Checks the reviewer of a self-check's translation.</summary>
    public void Check(Translation translation) =>
        Look(translation.Reviewed is { } reviewed ? [reviewed.By] : [], people, SitesRules.Person);

    /// <summary>Checks the clinic's locations.</summary>
    public void Check(Clinic clinic) => Look(clinic.Locations, locations, SitesRules.Place);

    private void Look(IEnumerable<Located<string>> ids, KnownWords known, Func<Located<string>, string?, Diagnostic> unknown)
    {
        foreach (var id in ids.Where(id => !known.Contains(id.Value)))
        {
            findings.Add(unknown(id, known.Nearest(id.Value)));
        }
    }
}
