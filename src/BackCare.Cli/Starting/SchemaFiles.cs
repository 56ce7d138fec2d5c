using System.Text;
using BackCare.Outputs.Schemas;

namespace BackCare.Cli.Starting;

/// <summary>The JSON Schemas of a site as files.</summary>
internal static class SchemaFiles
{
    /// <summary>The folder for schemas within a site, which the first line of each YAML file of a new site names.</summary>
    public const string Folder = ".backcare/schema";

    /// <summary>The file name of a schema, and its content.</summary>
    public static (string File, string Text) Of(string name) => ($"{name}.json", Encoding.UTF8.GetString(JsonSchemas.Write(name).Span));
}
