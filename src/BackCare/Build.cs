using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Rendering.Themes;
using BackCare.Settings;
using BackCare.Sites;

namespace BackCare;

/// <summary>The phases, in order. Each works on everything that passed the ones before it; no logic stands here.</summary>
public static class Build
{
    /// <summary>
    /// From the sources to a site that is ready to be rendered, with everything that was found; null only if site.yml cannot be read.
    /// Nothing may be
    /// written while an error stands.
    /// </summary>
    public static Checked<Publication?> Prepare(SourceTree tree, BuildOptions options)
    {
        var settings = SettingsReader.Read(tree, options.Environment, options.BaseUrl);
        if (settings.Value is not { } config)
        {
            return new(null, settings.Diagnostics.Sorted());
        }

        var (read, made) = ParallelMap.Both(options.Jobs, () => Reading.Read(tree, config, options), () => ThemeReader.Read(tree, config));
        var prepared =
            from today in Calendar.Today(config, options)
            from theme in made
            from library in read
            from site in Assembler.Assemble(library, new(today, options.Drafts, options.Future, options.Expired))
            from linted in LintPhase.Lint(site, options.Jobs)
            select new Publication(linted, theme, options);

        var found = settings.Diagnostics.Concat(prepared.Diagnostics).Concat(Severities.Skipped(tree));
        return new(prepared.Value, Severities.Judge(found, config, options.Strict));
    }
}
