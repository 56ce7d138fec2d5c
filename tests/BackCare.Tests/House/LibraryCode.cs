using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace BackCare.Tests.House;

/// <summary>Who uses whom, read from the compiled library: signatures, fields, bases and every instruction.</summary>
public static class LibraryCode
{
    /// <summary>Every use of a type or member by the library's own code; each once.</summary>
    public static ImmutableHashSet<CodeUse> Uses { get; } = Read(Repository.Library);

    /// <summary>Every type that somebody wrote, by full name, nested ones with "+".</summary>
    public static ImmutableArray<Type> WrittenTypes { get; } = WrittenIn(Repository.Library);

    internal static ImmutableArray<Type> WrittenIn(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("BackCare", StringComparison.Ordinal) == true
                && !t.FullName!.Contains('<', StringComparison.Ordinal)),
    ];

    internal static ImmutableHashSet<CodeUse> Read(Assembly assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        var metadata = image.GetMetadataReader();
        var uses = ImmutableHashSet.CreateBuilder<CodeUse>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var name = TypeNames.Of(metadata, handle);
            if (name.Namespace.StartsWith("BackCare", StringComparison.Ordinal))
            {
                uses.UnionWith(new TypeScan(image, metadata, name).Of(handle));
            }
        }

        return uses.ToImmutable();
    }
}

/// <summary>One use.</summary>
/// <param name="From">The type whose code it stands in.</param>
/// <param name="To">The type that is used.</param>
/// <param name="Member">The member that is called or read; empty where only the type is named.</param>
public sealed record CodeUse(TypeName From, TypeName To, string Member);

/// <summary>A type by where it comes from.</summary>
/// <param name="Assembly">Its simple name; empty for the library itself.</param>
/// <param name="Namespace">Of the outermost type.</param>
/// <param name="Name">Of the outermost type, then "+" and the nested ones.</param>
public sealed record TypeName(string Assembly, string Namespace, string Name)
{
    public override string ToString() => $"{Namespace}.{Name}";
}

internal static class TypeNames
{
    public static TypeName Of(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        var outer = type.GetDeclaringType();
        return outer.IsNil
            ? new("", metadata.GetString(type.Namespace), name)
            : Of(metadata, outer) is var around
            ? around with { Name = $"{around.Name}+{name}" }
            : null!;
    }

    public static TypeName Of(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            var around = Of(metadata, (TypeReferenceHandle)type.ResolutionScope);
            return around with { Name = $"{around.Name}+{name}" };
        }

        var assembly = type.ResolutionScope.Kind == HandleKind.AssemblyReference
            ? metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)
            : "";
        return new(assembly, metadata.GetString(type.Namespace), name);
    }

    public static IEnumerable<TypeName> In(MetadataReader metadata, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => [Of(metadata, (TypeDefinitionHandle)handle)],
        HandleKind.TypeReference => [Of(metadata, (TypeReferenceHandle)handle)],
        HandleKind.TypeSpecification =>
            metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(new SignatureTypes(metadata), null),
        _ => [],
    };

    public static int Token(EntityHandle handle) => MetadataTokens.GetToken(handle);
}
