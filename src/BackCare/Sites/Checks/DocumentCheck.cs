using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Sites.Addresses;
using BackCare.Sites.Links;
using BackCare.Sites.Model;
using BackCare.Sites.Pages;

namespace BackCare.Sites.Checks;

/// <summary>
/// Checks documents against each other and against the site's settings and data files; <see cref="LinkCheck"/> checks their links.
/// </summary>
internal static class DocumentCheck
{
    /// <summary>Checks all documents. Drafts are included, so publishing a draft cannot bring up a new error.</summary>
    public static void Check(Library library, ImmutableArray<Placement> placements, Sections sections, Findings findings)
    {
        var references = new RegisterReferences(library.Registers, findings);
        var terms = new TermCheck(library.Config, findings);
        foreach (var document in library.Documents)
        {
            Publishing.Check(document, findings);
            terms.Check(document.FrontMatter);
            references.Check(document.FrontMatter);
        }

        foreach (var proved in library.Assessments)
        {
            references.Check(proved.Assessment);
        }

        foreach (var translation in library.Translations)
        {
            references.Check(translation);
        }

        references.Check(library.Config.Clinic);
        CheckIndexes(library.Documents, findings);
        CheckHome(library, placements, findings);
        CheckSameWords(placements, sections, findings);
    }

    private static void CheckIndexes(ImmutableArray<Document> documents, Findings findings)
    {
        foreach (var folder in documents.Where(d => d.IsSection || d.IsBundle).GroupBy(d => d.Folder, StringComparer.Ordinal))
        {
            var first = folder.FirstOrDefault(d => d.IsSection) ?? folder.First();
            foreach (var other in folder.Where(d => d.IsSection != first.IsSection || (d != first && d.Language == first.Language)))
            {
                findings.Add(SitesRules.BothIndexes(Location.TopOf(other.Path), first.Path));
            }
        }
    }

    private static void CheckHome(Library library, ImmutableArray<Placement> placements, Findings findings)
    {
        const string Home = "content/_index.md";
        if (library.Broken.Contains(Home))
        {
            return;
        }

        switch (placements.FirstOrDefault(p => p.Document.Path == Home))
        {
            case null:
                findings.Add(SitesRules.HomeMissing(placements.Any(p => p.Document.Path == "content/index.md")));
                break;
            case { IsMade: false } hidden:
                findings.Add(SitesRules.HomeHidden(hidden.Reason));
                break;
        }
    }

    private static void CheckSameWords(ImmutableArray<Placement> placements, Sections sections, Findings findings)
    {
        var titles = new Dictionary<(string?, string?, string), Document>();
        var descriptions = new Dictionary<(string?, string?, string), Document>();
        foreach (var document in placements.Where(p => p.IsMade).Select(p => p.Document))
        {
            var folder = sections.FolderOf(document);
            Check(titles, document.FrontMatter.Title, "title");
            Check(descriptions, document.FrontMatter.Description, "description");

            void Check(Dictionary<(string?, string?, string), Document> seen, Located<string> words, string key)
            {
                var place = (folder, document.Language, words.Value.Trim().ToLowerInvariant());
                if (!seen.TryAdd(place, document))
                {
                    findings.Add(SitesRules.Same(words, key, seen[place].Path));
                }
            }
        }
    }
}
