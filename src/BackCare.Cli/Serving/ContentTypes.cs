namespace BackCare.Cli.Serving;

/// <summary>The media types of files.</summary>
internal static class ContentTypes
{
    /// <summary>The media type for the extension of a path; <c>application/octet-stream</c> for an unknown one.</summary>
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".txt" or "" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".ico" => "image/x-icon",
        ".pdf" => "application/pdf",
        ".webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    };
}
