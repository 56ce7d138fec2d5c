using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>The items of a questionnaire as a tree of linkIds, for paths that walk through it.</summary>
internal sealed class ItemIndex
{
    private readonly Dictionary<string, ImmutableArray<string>> children = new(StringComparer.Ordinal);

    /// <summary>Reads only the linkIds.</summary>
    public ItemIndex(FhirElement root) => Top = Below(root);

    /// <summary>The top-level items.</summary>
    public ImmutableArray<string> Top { get; }

    /// <summary>Every item, parents first.</summary>
    public IEnumerable<string> All => Top.SelectMany(With);

    public ImmutableArray<string> Children(string linkId) => children.GetValueOrDefault(linkId, []);

    private IEnumerable<string> With(string linkId) => Children(linkId).SelectMany(With).Prepend(linkId);

    private ImmutableArray<string> Below(FhirElement element)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        foreach (var item in element.List("item"))
        {
            if (item.Text("linkId") is { } id && children.TryAdd(id, []))
            {
                items.Add(id);
                children[id] = Below(item);
            }
        }

        return items.ToImmutable();
    }
}
