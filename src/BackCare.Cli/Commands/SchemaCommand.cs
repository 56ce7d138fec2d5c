using System.CommandLine;
using System.Text;
using BackCare.Cli.Disk;
using BackCare.Cli.Running;
using BackCare.Cli.Starting;
using BackCare.Outputs.Schemas;

namespace BackCare.Cli.Commands;

/// <summary>The command <c>backcare schema</c>, which prints JSON Schemas that let an editor complete keys and mark mistakes.</summary>
internal static class SchemaCommand
{
    /// <summary>Adds the argument, the option and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var names = JsonSchemas.All.Select(s => s.Name).ToArray();
        var which = new Argument<string?>("which")
        {
            Description = "The schema to print; without it, all schemas are listed.",
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => null,
        };
        which.CompletionSources.Add(names);
        which.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !names.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError($"`schema` expects one of {string.Join(", ", names.Select(n => $"`{n}`"))}, found `{token.Value}`");
            }
        });
        var output = new Option<string?>("--output", "-o")
        {
            Description = $"Write the schema, or all schemas, to a folder such as {SchemaFiles.Folder}.",
            HelpName = "FOLDER",
        };
        command.Add(which);
        command.Add(output);
        command.SetAction(parsed => Run(parsed.GetValue(which), parsed.GetValue(output), surroundings));
    }

    private static int Run(string? which, string? folder, Surroundings surroundings)
    {
        if (folder is not null)
        {
            Write(which, folder, surroundings);
        }
        else if (which is not null)
        {
            surroundings.Output.Write(SchemaFiles.Of(which).Text);
        }
        else
        {
            foreach (var (name, title) in JsonSchemas.All)
            {
                surroundings.Output.WriteLine($"{name,-13} {title}");
            }

            surroundings.Output.WriteLine($"""

                Run `backcare schema NAME` to print one, or `backcare schema -o {SchemaFiles.Folder}` to write them all.
                Then start each YAML file with a line such as `# yaml-language-server: $schema={SchemaFiles.Folder}/site.json`.
                """);
        }

        return ExitCode.Fine;
    }

    private static void Write(string? which, string folder, Surroundings surroundings)
    {
        var names = JsonSchemas.All.Select(s => s.Name).Where(n => which is null || n == which).ToList();
        foreach (var name in names)
        {
            var (file, text) = SchemaFiles.Of(name);
            var path = Path.Combine(surroundings.FullPath(folder), file);
            DiskTrouble.Writing(folder, () => Directory.CreateDirectory(Path.GetDirectoryName(path)!));
            ReplacedFile.Write(path, $"{folder}/{file}", Encoding.UTF8.GetBytes(text));
        }

        surroundings.Output.WriteLine($"wrote {names.Count} schema{(names.Count == 1 ? "" : "s")} to {folder}");
    }
}
