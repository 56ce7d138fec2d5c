using System.CommandLine;
using BackCare.Cli.Running;

namespace BackCare.Cli.Starting;

/// <summary><c>backcare new</c>: a site, an article or a self-check to begin with. It never writes over a file.</summary>
internal static class NewCommand
{
    /// <summary>Gives the command its three subcommands.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var site = new Command("site", "Makes a folder with a whole small site that builds.");
        var article = new Command("article", "Makes a page with its front matter explained.");
        var selfCheck = new Command("self-check", "Makes a small self-check that is proved.");
        NewSite.Fill(site, surroundings);
        NewArticle.Fill(article, surroundings);
        NewSelfCheck.Fill(selfCheck, surroundings);
        command.Add(site);
        command.Add(article);
        command.Add(selfCheck);
    }
}
