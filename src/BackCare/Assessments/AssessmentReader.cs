using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Assessments;

/// <summary>Reads one self-check file and its CSV tables.</summary>
public static class AssessmentReader
{
    /// <summary>What is written; null only if the file is no map at all. Wrong keys and kinds are reported here.</summary>
    /// <param name="file">The YAML file.</param>
    /// <param name="id">The file's name without its ending.</param>
    /// <param name="beside">Gives a file of the same folder by its name, or null; used for CSV tables.</param>
    public static Checked<AssessmentSyntax?> Read(SourceFile file, string id, Func<string, SourceFile?> beside) => new(null, []);
}
