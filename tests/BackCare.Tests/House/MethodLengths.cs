using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;

namespace BackCare.Tests.House;

/// <summary>
/// How many lines each written method has, by the line numbers beside the compiled library; property accessors of one line included.
/// </summary>
public static class MethodLengths
{
    public static ImmutableArray<(string Method, int Lines)> All { get; } = Read(Repository.Library);

    /// <summary>Those of the shell.</summary>
    public static ImmutableArray<(string Method, int Lines)> OfShell { get; } = Read(ShellCode.Assembly);

    private static ImmutableArray<(string Method, int Lines)> Read(Assembly assembly)
    {
        var library = assembly.Location;
        using var image = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(library));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(library, ".pdb")));
        var metadata = image.GetMetadataReader();
        var lines = symbols.GetMetadataReader();
        return
        [
            .. from handle in metadata.MethodDefinitions
               let points = lines.GetMethodDebugInformation(handle).GetSequencePoints().Where(p => !p.IsHidden).ToList()
               where points.Count > 0
               let method = metadata.GetMethodDefinition(handle)
               let type = TypeNames.Of(metadata, method.GetDeclaringType())
               where type.Namespace.StartsWith("BackCare", StringComparison.Ordinal)
               where metadata.GetString(method.Name) is not (".ctor" or ".cctor")
               select ($"{type}.{metadata.GetString(method.Name)}", points.Max(p => p.EndLine) - points.Min(p => p.StartLine) + 1),
        ];
    }
}
