using BackCare.Sites.Addresses;
using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Sites.Links;
using BackCare.Sites.Model;
using BackCare.Sites.Pages;

namespace BackCare.Sites.Routing;

/// <summary>
/// Builds the table of link targets. Sources that were dropped with errors stay in it, so links to them are not reported as broken.
/// </summary>
internal sealed class Destinations(Library library, Permalinks permalinks)
{
    private const string SelfChecksFolder = "content/self-checks/";

    private readonly Dictionary<string, Destination> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Destination> byAddress = new(StringComparer.Ordinal);

    /// <summary>The table of all targets; an existing target takes precedence over a hidden or broken one at the same path.</summary>
    public LinkTable Collect(ImmutableArray<Page> pages, ImmutableArray<Placement> placements, FileAddresses files)
    {
        AddPages(pages);
        AddFiles(files, pages);
        foreach (var hidden in placements.Where(p => !p.IsMade))
        {
            bySource.TryAdd(hidden.Document.Path, new HiddenTarget(hidden.Reason));
            byAddress.TryAdd(hidden.Permalink, new HiddenTarget(hidden.Reason));
        }

        AddBroken();
        AddRedirects();
        return new(
            library.Config.Language,
            bySource.ToFrozenDictionary(StringComparer.Ordinal),
            byAddress.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private void AddPages(ImmutableArray<Page> pages)
    {
        foreach (var page in pages)
        {
            var found = new FoundPage(page);
            byAddress.TryAdd(page.Permalink, found);
            if (page is ContentPage or SectionPage { List.Number: 1 } or SelfCheckPage { Form: SelfCheckForm.Full })
            {
                bySource.TryAdd(page.Source, found);
            }
        }

        foreach (var page in pages.Where(p => p is ContentPage or SectionPage { List.Number: 1 }))
        {
            foreach (var alias in page.Document!.FrontMatter.Aliases)
            {
                byAddress.TryAdd(alias.Value, new FoundPage(page));
            }
        }
    }

    private void AddFiles(FileAddresses files, ImmutableArray<Page> pages)
    {
        foreach (var (file, url, whyHidden) in files.All)
        {
            Destination destination = whyHidden is null ? new FoundFile(file, url) : new HiddenTarget(whyHidden);
            bySource.TryAdd(file.Path, destination);
            byAddress.TryAdd(url, destination);
        }

        foreach (var machine in MachineFiles.Of(library.Config).Concat(pages.SelectMany(p => MachineFiles.Of(library.Config, p))))
        {
            byAddress.TryAdd(machine.Address, new FoundAddress(machine.Address));
        }
    }

    private void AddBroken()
    {
        var broken = new BrokenTarget();
        foreach (var source in library.Broken.Concat(library.Files.Select(f => f.Path)))
        {
            bySource.TryAdd(source, broken);
        }

        foreach (var source in library.Broken)
        {
            byAddress.TryAdd(AddressOf(source), broken);
        }

        if (library.Broken.Count > 0)
        {
            foreach (var (taxonomy, term) in library.Config.Taxonomies.SelectMany(t => t.Terms.Select(term => (t.Name, term.Id.Value))))
            {
                byAddress.TryAdd(Terms.Permalink(library.Config, taxonomy, term, library.Config.Language), broken);
            }
        }
    }

    private string AddressOf(string brokenSource)
    {
        if (!brokenSource.StartsWith(SelfChecksFolder, StringComparison.Ordinal)
            || !brokenSource.EndsWith(".yml", StringComparison.Ordinal))
        {
            return permalinks.OfPath(brokenSource);
        }

        var name = brokenSource[SelfChecksFolder.Length..^".yml".Length];
        return library.Config.Languages.FirstOrDefault(l => name.EndsWith($".{l.Code}", StringComparison.Ordinal)) is { Code: var code }
            ? $"/{code}{SelfChecks.Permalink(name[..^(code.Length + 1)])}"
            : SelfChecks.Permalink(name);
    }

    private void AddRedirects()
    {
        foreach (var redirect in library.Registers.Redirects)
        {
            byAddress.TryAdd(redirect.From.Value, new FoundAddress(redirect.From.Value));
        }
    }
}
