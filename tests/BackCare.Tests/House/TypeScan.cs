using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace BackCare.Tests.House;

/// <summary>Reads what one type uses.</summary>
internal sealed class TypeScan(PEReader image, MetadataReader metadata, TypeName from)
{
    private static readonly Dictionary<ushort, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => (ushort)c.Value);

    private readonly SignatureTypes types = new(metadata);

    public IEnumerable<CodeUse> Of(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var named = TypeNames.In(metadata, type.BaseType)
            .Concat(type.GetInterfaceImplementations()
                .SelectMany(i => TypeNames.In(metadata, metadata.GetInterfaceImplementation(i).Interface)))
            .Concat(type.GetFields().SelectMany(f => metadata.GetFieldDefinition(f).DecodeSignature(types, null)))
            .Concat(type.GetMethods().SelectMany(m => In(metadata.GetMethodDefinition(m).DecodeSignature(types, null))));
        return named.Select(t => new CodeUse(from, t, "")).Concat(type.GetMethods().SelectMany(Body));
    }

    private IEnumerable<CodeUse> Body(MethodDefinitionHandle handle)
    {
        var address = metadata.GetMethodDefinition(handle).RelativeVirtualAddress;
        if (address == 0)
        {
            return [];
        }

        var body = image.GetMethodBody(address);
        var locals = body.LocalSignature.IsNil
            ? []
            : metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(types, null);
        var caught = body.ExceptionRegions.Where(r => !r.CatchType.IsNil).SelectMany(r => TypeNames.In(metadata, r.CatchType));
        return locals.SelectMany(l => l).Concat(caught).Select(t => new CodeUse(from, t, ""))
            .Concat(Tokens(body.GetILContent()).SelectMany(Used));
    }

    private static IEnumerable<EntityHandle> Tokens(ImmutableArray<byte> code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = (ushort)(code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at]);
            var operation = Codes[value];
            at += operation.Size;
            var operand = code.AsSpan()[at..];
            switch (operation.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    yield return (EntityHandle)MetadataTokens.Handle(BitConverter.ToInt32(operand));
                    break;
                case OperandType.InlineSwitch:
                    at += 4 * BitConverter.ToInt32(operand);
                    break;
            }

            at += Length(operation.OperandType);
        }
    }

    private static int Length(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private IEnumerable<CodeUse> Used(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.MethodSpecification:
                var method = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                return Used(method.Method)
                    .Concat(method.DecodeSignature(types, null).SelectMany(t => t).Select(t => new CodeUse(from, t, "")));
            case HandleKind.MemberReference:
                var member = metadata.GetMemberReference((MemberReferenceHandle)handle);
                var signature = member.GetKind() == MemberReferenceKind.Method
                    ? In(member.DecodeMethodSignature(types, null))
                    : member.DecodeFieldSignature(types, null);
                return TypeNames.In(metadata, member.Parent).Select(t => new CodeUse(from, t, metadata.GetString(member.Name)))
                    .Concat(signature.Select(t => new CodeUse(from, t, "")));
            case HandleKind.MethodDefinition:
                var own = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                return [new(from, TypeNames.Of(metadata, own.GetDeclaringType()), metadata.GetString(own.Name))];
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                return [new(from, TypeNames.Of(metadata, field.GetDeclaringType()), metadata.GetString(field.Name))];
            default:
                return TypeNames.In(metadata, handle).Select(t => new CodeUse(from, t, ""));
        }
    }

    private static IEnumerable<TypeName> In(MethodSignature<ImmutableArray<TypeName>> signature) =>
        signature.ReturnType.Concat(signature.ParameterTypes.SelectMany(p => p));
}

/// <summary>The types that a signature names.</summary>
internal sealed class SignatureTypes(MetadataReader metadata) : ISignatureTypeProvider<ImmutableArray<TypeName>, object?>
{
    public ImmutableArray<TypeName> GetArrayType(ImmutableArray<TypeName> elementType, ArrayShape shape) => elementType;

    public ImmutableArray<TypeName> GetByReferenceType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetFunctionPointerType(MethodSignature<ImmutableArray<TypeName>> signature) => [];

    public ImmutableArray<TypeName> GetGenericInstantiation(ImmutableArray<TypeName> genericType,
        ImmutableArray<ImmutableArray<TypeName>> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(t => t)];

    public ImmutableArray<TypeName> GetGenericMethodParameter(object? genericContext, int index) => [];

    public ImmutableArray<TypeName> GetGenericTypeParameter(object? genericContext, int index) => [];

    public ImmutableArray<TypeName> GetModifiedType(ImmutableArray<TypeName> modifier, ImmutableArray<TypeName> unmodifiedType,
        bool isRequired) => unmodifiedType;

    public ImmutableArray<TypeName> GetPinnedType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetPointerType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    public ImmutableArray<TypeName> GetSZArrayType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        [TypeNames.Of(metadata, handle)];

    public ImmutableArray<TypeName> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        [TypeNames.Of(metadata, handle)];

    public ImmutableArray<TypeName> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle,
        byte rawTypeKind) =>
        metadata.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
}
