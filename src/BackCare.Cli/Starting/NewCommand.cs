using System.CommandLine;
using BackCare.Cli.Running;

namespace BackCare.Cli.Starting;

/// <summary>The command <c>backcare new</c>, which creates a site, an article or a self-check, and never overwrites a file.</summary>
internal static class NewCommand
{
    /// <summary>Adds the three subcommands to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var site = new Command("site", "Create a folder with a small, complete site that builds.");
        var article = new Command("article", "Create a page with its front matter explained.");
        var selfCheck = new Command("self-check", "Create a small self-check that is already proved.");
        NewSite.Fill(site, surroundings);
        NewArticle.Fill(article, surroundings);
        NewSelfCheck.Fill(selfCheck, surroundings);
        command.Add(site);
        command.Add(article);
        command.Add(selfCheck);
    }
}
