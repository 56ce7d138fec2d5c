using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace BackCare.Tests.House;

public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void What_the_library_offers_is_what_was_agreed()
    {
        var offered = new StringBuilder();
        foreach (var type in LibraryCode.WrittenTypes.Where(t => t.IsVisible).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            offered.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in type.GetMembers(Declared).Where(IsWritten).Select(Signature).Order(StringComparer.Ordinal))
            {
                offered.Append("  ").Append(member).Append('\n');
            }
        }

        Snapshot.Text("tests/BackCare.Tests/House/PublicApi.txt", offered.ToString());
    }

    private static string Kind(Type type) => type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : IsRecord(type) ? (type.IsValueType ? "record struct" : type.IsAbstract ? "abstract record" : "record")
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : "class";

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    private static bool IsWritten(MemberInfo member) => member switch
    {
        MethodInfo method =>
            !method.IsSpecialName && !IsGenerated(method) && method.Name is not ("ToString" or "Equals" or "GetHashCode" or "Deconstruct")
                && !method.Name.Contains('<', StringComparison.Ordinal),
        FieldInfo field => !field.IsSpecialName,
        Type => false,
        ConstructorInfo constructor => !IsGenerated(constructor) && !constructor.DeclaringType!.IsAbstract,
        _ => true,
    };

    private static bool IsGenerated(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static string Signature(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method)})",
        PropertyInfo property => $"{Static(property.GetMethod!)}{Name(property.PropertyType)} {property.Name}",
        FieldInfo field => $"{(field.DeclaringType!.IsEnum ? "" : $"{Name(field.FieldType)} ")}{field.Name}",
        _ => member.Name,
    };

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = …" : "")}"));

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        var name = type.IsGenericParameter || type.Namespace?.StartsWith("BackCare", StringComparison.Ordinal) != true
            ? type.Name
            : type.FullName ?? $"{type.Namespace}.{type.Name}";
        name = name.Split('[')[0].Split('`')[0].Replace('+', '.');
        return type.IsArray ? Name(type.GetElementType()!) + "[]"
            : type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name;
    }
}
