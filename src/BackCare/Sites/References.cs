using BackCare.Assessments;
using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Settings;

namespace BackCare.Sites;

/// <summary>Checks that every person, source and location that is named is also known.</summary>
internal static class References
{
    /// <summary>Authors, reviewer and sources of a document.</summary>
    public static void Check(Document document, Registers registers, Findings findings)
    {
        var matter = document.FrontMatter;
        foreach (var author in matter.Authors)
        {
            Person(author, registers, findings);
        }

        if (matter.Reviewed is { } reviewed)
        {
            Person(reviewed.By, registers, findings);
        }

        foreach (var source in matter.Sources)
        {
            Source(source, registers, findings);
        }
    }

    /// <summary>Reviewer and sources of a self-check.</summary>
    public static void Check(Assessment assessment, Registers registers, Findings findings)
    {
        Person(assessment.Reviewed.By, registers, findings);
        foreach (var source in assessment.Sources)
        {
            Source(source, registers, findings);
        }
    }

    /// <summary>The clinic's locations.</summary>
    public static void Check(Clinic clinic, Registers registers, Findings findings)
    {
        foreach (var id in clinic.Locations.Where(id => !registers.Locations.Any(l => l.Id.Value == id.Value)))
        {
            findings.Add(SitesRules.Place(id, Spelling.Nearest(id.Value, registers.Locations.Select(l => l.Id.Value))));
        }
    }

    private static void Person(Located<string> id, Registers registers, Findings findings)
    {
        if (!registers.People.Any(p => p.Id.Value == id.Value))
        {
            findings.Add(SitesRules.Person(id, Spelling.Nearest(id.Value, registers.People.Select(p => p.Id.Value))));
        }
    }

    private static void Source(Located<string> id, Registers registers, Findings findings)
    {
        if (!registers.Sources.Any(s => s.Id.Value == id.Value))
        {
            findings.Add(SitesRules.Source(id, Spelling.Nearest(id.Value, registers.Sources.Select(s => s.Id.Value))));
        }
    }
}
