using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Rendering;
using BackCare.Settings;
using BackCare.Sites;

namespace BackCare;

/// <summary>The phases of a build, in order. Each works on every part that passed the earlier ones; this file contains no logic.</summary>
public static class Build
{
    /// <summary>
    /// Reads, proves, assembles and lints the sources. Gives a site that is ready to be rendered, and all findings; the site is null only
    /// if site.yml cannot be read. It must not be written if any finding is an error.
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
