using System.Text.Json;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that feeds, oEmbed responses, search shards and other JSON files are valid.</summary>
internal static class JsonCheck
{
    public static void Run(OutputFile file, FinishedSite site, Findings findings)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Bytes);
        }
        catch (JsonException e)
        {
            findings.Add(MachineRules.BrokenJson(Location.InLine(file.Path, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0)
                + 1, 1)));
        }
    }
}
