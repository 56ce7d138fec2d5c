using BackCare.Assessments.Model;
using BackCare.Assessments.Translating;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Linting.Words;
using BackCare.Sites;

namespace BackCare.Linting;

/// <summary>Rules 71xx: medical pages and self-checks have a valid review, and pages also an author and sources.</summary>
internal static class ReviewLint
{
    private const int LongestMonths = 36;

    private const int OldYears = 10;

    public static void Check(Site site, Document document, Findings findings)
    {
        var matter = document.FrontMatter;
        if (matter.Reviewed is { } reviewed)
        {
            Dates(site.Today, reviewed.On, reviewed.Next, findings);
            if (reviewed.Hash is { } hash && document.IsAsReviewed == false)
            {
                findings.Add(ReviewRules.Changed(hash.Location, reviewed.On.Value));
            }
        }

        if (!matter.Type.Value.IsMedical())
        {
            return;
        }

        if (matter.Reviewed is not { } review)
        {
            findings.Add(ReviewRules.Unreviewed(matter.Type.Location));
        }
        else if (site.PersonOf(review.By.Value) is { Credentials: null })
        {
            findings.Add(ReviewRules.Uncredited(review.By));
        }

        if (matter.Authors.IsEmpty)
        {
            findings.Add(ReviewRules.Authorless(matter.Type.Location));
        }

        Sources(site, document, findings);
    }

    public static void Check(Site site, Assessment assessment, Findings findings)
    {
        var reviewed = assessment.Reviewed;
        Dates(site.Today, reviewed.On, reviewed.Next, findings);
        if (site.PersonOf(reviewed.By.Value) is { Credentials: null })
        {
            findings.Add(ReviewRules.Uncredited(reviewed.By));
        }

        if (reviewed.Hash is { } hash && hash.Value != assessment.ContentHash)
        {
            findings.Add(
                reviewed.Version is { } version && version.Value == assessment.Version.Value
                    ? ReviewRules.Unraised(assessment.Version)
                    : ReviewRules.Changed(hash.Location, reviewed.On.Value));
        }
    }

    /// <summary>Checks a translation on its own: the proof covers its structure, not its words.</summary>
    public static void Check(Site site, Translation translation, Findings findings)
    {
        if (translation.Reviewed is not { } reviewed)
        {
            findings.Add(ReviewRules.UnreviewedTranslation(Location.TopOf(translation.File)));
            return;
        }

        Dates(site.Today, reviewed.On, reviewed.Next, findings);
        if (site.PersonOf(reviewed.By.Value) is { Credentials: null })
        {
            findings.Add(ReviewRules.Uncredited(reviewed.By));
        }

        if (reviewed.Hash is { } hash && hash.Value != translation.ContentHash)
        {
            findings.Add(ReviewRules.Changed(hash.Location, reviewed.On.Value));
        }
    }

    private static void Dates(DateOnly today, Located<DateOnly> on, Located<DateOnly>? next, Findings findings)
    {
        if (on.Value > today)
        {
            findings.Add(ReviewRules.Ahead(on));
        }
        else if (on.Value.AddMonths(LongestMonths) < today)
        {
            findings.Add(ReviewRules.LongDue(on));
        }
        else if (next is { } due && due.Value < today)
        {
            findings.Add(ReviewRules.Due(due, due.Value));
        }
    }

    private static void Sources(Site site, Document document, Findings findings)
    {
        var known = document.FrontMatter.Sources.Select(id => (Id: id, Source: site.SourceOf(id.Value))).Where(s => s.Source is not null)
            .ToList();
        if (document.FrontMatter.Sources.Length == known.Count && !known.Any(s => s.Source is { Publisher: not null, Year: not null }))
        {
            findings.Add(document.FrontMatter.Sources is [var first, ..]
                ? ReviewRules.Incomplete(first)
                : ReviewRules.Sourceless(document.FrontMatter.Type.Location));
        }

        foreach (var (id, source) in known)
        {
            if (source?.Year is { } year && year.Value + OldYears < site.Today.Year)
            {
                findings.Add(ReviewRules.Old(id, year.Value));
            }
        }
    }
}
