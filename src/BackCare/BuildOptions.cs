using BackCare.Phases;

namespace BackCare;

/// <summary>The options of one run, in addition to the site's own settings.</summary>
public sealed record BuildOptions
{
    /// <summary>The name of the environment, which selects the overlay <c>site.&lt;environment&gt;.yml</c>.</summary>
    public string Environment { get; init; } = "production";

    /// <summary>Returns today's date in an IANA time zone; null if the machine does not know the zone.</summary>
    public required Func<string, DateOnly?> TodayIn { get; init; }

    /// <summary>Replaces <c>base_url</c> in site.yml; null to keep it.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>True to include drafts.</summary>
    public bool Drafts { get; init; }

    /// <summary>True to include scheduled pages, whose publication date is in the future.</summary>
    public bool Future { get; init; }

    /// <summary>True to include expired pages.</summary>
    public bool Expired { get; init; }

    /// <summary>True to treat warnings as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>The number of threads to use, at least 1. The output does not depend on it.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>True for a preview, whose pages contain the reload script and a banner on drafts.</summary>
    public bool Preview { get; init; }

    /// <summary>
    /// Opens the encoder; called once, and only if the site has pictures to encode. Null if there is no encoder; pictures are then
    /// published in their full size, without the camera's data.
    /// </summary>
    public Func<ImageEncoder?> ImageEncoder { get; init; } = () => null;

    /// <summary>The version of the tool, written to <c>build.json</c> and feeds.</summary>
    public string ToolVersion { get; init; } = "0.0.0";
}
