using BackCare.Content.Model;
using BackCare.Files;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

/// <summary>The source folder of a document, and the paths and addresses of translations.</summary>
internal static class SourcePaths
{
    extension(Document document)
    {
        /// <summary>Its source folder, such as <c>content/strategies</c>; <c>content</c> at the top.</summary>
        public string Folder => SitePath.FolderOf(document.Path);

        /// <summary>The source path of its translation into a language, whether or not that file exists.</summary>
        public string SourceIn(string language, string mainLanguage)
        {
            var ending = document.Language is { } own ? $".{own}.md" : ".md";
            var stem = document.Path[..^ending.Length];
            return language == mainLanguage ? $"{stem}.md" : $"{stem}.{language}.md";
        }
    }

    extension(Page page)
    {
        /// <summary>The address of the same generated page in a language, whether or not that page exists.</summary>
        public string PermalinkIn(string language, string mainLanguage)
        {
            var bare = page.Language == mainLanguage ? page.Permalink : page.Permalink[(page.Language.Length + 1)..];
            return language == mainLanguage ? bare : $"/{language}{bare}";
        }
    }
}
