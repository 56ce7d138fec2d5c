using System.Text.Json;
using BackCare.Outputs.Schemas;

namespace BackCare.Tests.Cli;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly SiteOnDisk disk = new();

    [Fact]
    public void One_schema_is_printed()
    {
        var schema = disk.Run("schema", "site").EndsWith(0).Json();

        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.GetProperty("$schema").GetString());
        Assert.True(schema.GetProperty("properties").TryGetProperty("base_url", out _));
    }

    [Fact]
    public void Without_a_name_they_are_listed()
    {
        var run = disk.Run("schema").EndsWith(0);

        Assert.All(JsonSchemas.All, s => Assert.Contains($"{s.Name} ", run.Output, StringComparison.Ordinal));
        Assert.Contains("backcare schema -o .backcare/schema", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_of_them_are_written_into_a_folder()
    {
        Assert.Equal("wrote 11 schemas to .backcare/schema\n", disk.Run("schema", "-o", ".backcare/schema").EndsWith(0).Output);
        Assert.Equal(JsonSchemas.All.Select(s => $"{s.Name}.json").Order(StringComparer.Ordinal), disk.Names(".backcare/schema"));

        disk.Run("schema", "people", "-o", ".backcare/schema").EndsWith(0);
        disk.Run("build").EndsWith(0);
    }

    [Fact]
    public void An_unknown_name_is_told() =>
        Assert.Contains("`schema` expects one of `site`", disk.Run("schema", "sites").EndsWith(2).Error, StringComparison.Ordinal);

    [Fact]
    public void Every_yaml_file_of_a_new_site_names_a_schema_that_is_there()
    {
        disk.Run("new", "site", "clinic").EndsWith(0);
        const string opening = "# yaml-language-server: $schema=";

        var files = Directory.GetFiles(disk.Path("clinic"), "*.yml", SearchOption.AllDirectories);

        Assert.True(files.Length >= 7);
        Assert.All(files, file =>
        {
            var line = File.ReadLines(file).First();
            Assert.StartsWith(opening, line, StringComparison.Ordinal);
            var schema = Path.Combine(Path.GetDirectoryName(file)!, line[opening.Length..]);
            Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(File.ReadAllBytes(schema)).RootElement.ValueKind);
        });
    }

    public void Dispose() => disk.Dispose();
}
