using System.Reflection;
using System.Runtime.CompilerServices;

namespace BackCare.Tests.House;

public sealed class DeadCodeTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Called by something that the code does not show.</summary>
    private static readonly string[] CalledFromOutside = ["BackCare.Cli.Shell.Main"];

    /// <summary>Every member that the code of the product or of its tests names, as <c>type.member</c>.</summary>
    private static readonly HashSet<string> Named =
    [
        .. LibraryCode.Uses
            .Concat(ShellCode.Uses)
            .Concat(LibraryCode.Read(typeof(DeadCodeTests).Assembly))
            .Where(u => u.Member.Length > 0)
            .Select(u => $"{u.To}.{u.Member}"),
    ];

    [Fact]
    public void No_method_or_property_is_there_that_nothing_calls()
    {
        var dead =
            from type in LibraryCode.WrittenTypes.Concat(ShellCode.WrittenTypes)
            where !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)
            from method in type.GetMethods(Declared)
            where !IsWrittenByCompiler(method, type) && !Overrides(method) && !Implements(method, type)
            let name = $"{NameOf(type)}.{method.Name}"
            where !Named.Contains(name) && !CalledFromOutside.Contains(name, StringComparer.Ordinal)
            select name;

        Violations.None(dead.Distinct().Order(StringComparer.Ordinal));
    }

    private static bool IsWrittenByCompiler(MethodInfo method, Type type) =>
        method.Name.Contains('<', StringComparison.Ordinal)
        || (method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.IsSpecialName)
        || (IsRecord(type) && (method.Name is "Deconstruct" or "PrintMembers" or "get_EqualityContract" or "Equals" or "<Clone>$"))
        || method.Name.StartsWith("set_", StringComparison.Ordinal)

        // A type with one comparison has all four; an analyzer asks for that.
        || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    private static bool Overrides(MethodInfo method) => method.GetBaseDefinition().DeclaringType != method.DeclaringType;

    private static bool Implements(MethodInfo method, Type type) =>
        method.IsVirtual && !type.IsInterface && type.GetInterfaces().Any(i => type.GetInterfaceMap(i).TargetMethods.Contains(method));

    private static string NameOf(Type type) =>
        type.IsNested ? $"{NameOf(type.DeclaringType!)}+{type.Name}" : $"{type.Namespace}.{type.Name}";
}
