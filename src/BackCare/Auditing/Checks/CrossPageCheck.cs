using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that need every page: links to ids on other pages, and duplicate titles.</summary>
internal static class CrossPageCheck
{
    public static IEnumerable<Diagnostic> Run(AuditedFile[] files) => [.. Anchors(files), .. Titles(files)];

    private static IEnumerable<Diagnostic> Anchors(AuditedFile[] files)
    {
        var ids = files.Where(f => f.Ids is not null).DistinctBy(f => f.Path)
            .ToDictionary(f => f.Path, f => f.Ids!, StringComparer.Ordinal);
        return
            from anchor in files.SelectMany(f => f.Anchors)
            where ids.TryGetValue(anchor.Page, out var there) && !there.Contains(anchor.Id)
            select ReferenceRules.NoSuchPlace(anchor.Location, anchor.Id, anchor.Page, Spelling.DidYouMean(anchor.Id, ids[anchor.Page]));
    }

    private static IEnumerable<Diagnostic> Titles(AuditedFile[] files) =>
        from file in files
        where file.Title is { Value.Text.Length: > 0 }
        group file by file.Title!.Value.Value into same
        let first = same.MinBy(f => f.Path, StringComparer.Ordinal)!
        from other in same
        where other != first
        select PageStructureRules.SameTitle(other.Title!.Value.Location, same.Key.Text, first.Path);
}
