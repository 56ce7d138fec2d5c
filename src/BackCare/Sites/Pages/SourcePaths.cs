using BackCare.Content.Model;
using BackCare.Files;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

/// <summary>Where a document lies among the sources, and a page among the languages.</summary>
internal static class SourcePaths
{
    extension(Document document)
    {
        /// <summary>Its folder, such as <c>content/strategies</c>; <c>content</c> at the top.</summary>
        public string Folder => SitePath.FolderOf(document.Path);

        /// <summary>The path that its translation into a language has or would have.</summary>
        public string SourceIn(string language, string mainLanguage)
        {
            var ending = document.Language is { } own ? $".{own}.md" : ".md";
            var stem = document.Path[..^ending.Length];
            return language == mainLanguage ? $"{stem}.md" : $"{stem}.{language}.md";
        }
    }

    extension(Page page)
    {
        /// <summary>The address that the same page, made by BackCare itself, has or would have in a language.</summary>
        public string PermalinkIn(string language, string mainLanguage)
        {
            var bare = page.Language == mainLanguage ? page.Permalink : page.Permalink[(page.Language.Length + 1)..];
            return language == mainLanguage ? bare : $"/{language}{bare}";
        }
    }
}
