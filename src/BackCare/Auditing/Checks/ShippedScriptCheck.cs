using BackCare.Auditing.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that the self-check scripts are the shipped ones, which are tested to agree with the proved program.</summary>
internal static class ShippedScriptCheck
{
    public static void Run(OutputFile file, FinishedSite site, Findings findings)
    {
        if (site.Options.ShippedScripts.TryGetValue(WithoutFingerprint(file.Path), out var expected)
            && FinishedSite.Digest(file.Bytes.Span, "sha256") != expected)
        {
            findings.Add(TrustRules.NotShipped(Location.TopOf(file.Path), "this file"));
        }
    }

    // assets/score.3fa9c1.js is assets/score.js.
    private static string WithoutFingerprint(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        var (first, last) = (path.IndexOf('.', name), path.LastIndexOf('.'));
        return first < last ? path[..first] + path[last..] : path;
    }
}
