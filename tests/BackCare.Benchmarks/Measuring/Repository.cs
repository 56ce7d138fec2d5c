namespace BackCare.Benchmarks.Measuring;

/// <summary>The places of the repository that the benchmarks use.</summary>
internal static class Repository
{
    /// <summary>The folder that holds BackCare.sln, found upwards from the current folder and then from the program.</summary>
    public static string Root { get; } =
        Above(Directory.GetCurrentDirectory())
            ?? Above(AppContext.BaseDirectory)
            ?? throw new InvalidOperationException("run this inside the repository");

    /// <summary>The native binary that is measured.</summary>
    public static string NativeBinary => Path.Combine(Root, "artifacts", "native", "backcare");

    private static string? Above(string folder)
    {
        var place = new DirectoryInfo(folder);
        while (place is not null && !File.Exists(Path.Combine(place.FullName, "BackCare.sln")))
        {
            place = place.Parent;
        }

        return place?.FullName;
    }
}
