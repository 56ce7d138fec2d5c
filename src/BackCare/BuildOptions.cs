using BackCare.Phases;

namespace BackCare;

/// <summary>What a run decides beside the site's own settings.</summary>
public sealed record BuildOptions
{
    /// <summary>Names the overlay <c>site.&lt;environment&gt;.yml</c>.</summary>
    public string Environment { get; init; } = "production";

    /// <summary>The civil day in an IANA time zone; null if the machine does not know the zone.</summary>
    public required Func<string, DateOnly?> TodayIn { get; init; }

    /// <summary>Takes the place of <c>base_url</c>; null to keep it.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>True to make pages of drafts.</summary>
    public bool Drafts { get; init; }

    /// <summary>True to make pages whose publication lies ahead.</summary>
    public bool Future { get; init; }

    /// <summary>True to make pages that have expired.</summary>
    public bool Expired { get; init; }

    /// <summary>True to make every warning an error.</summary>
    public bool Strict { get; init; }

    /// <summary>How many threads work at once; at least 1. The output does not depend on it.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>True while <c>serve</c> shows the site: pages carry the reload script and the banner of drafts.</summary>
    public bool Preview { get; init; }

    /// <summary>
    /// Asked once, and only if the site has pictures to encode; gives null where no encoder can be had. Then pictures are published as they
    /// are, without the camera's data.
    /// </summary>
    public Func<ImageEncoder?> ImageEncoder { get; init; } = () => null;

    /// <summary>Stands in <c>build.json</c> and in feeds.</summary>
    public string ToolVersion { get; init; } = "0.0.0";
}
