using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace BackCare.Tests.House;

public sealed class DocsTests
{
    private static readonly Dictionary<string, XElement> Docs = XDocument
        .Load(Path.ChangeExtension(Repository.Library.Location, ".xml"))
        .Descendants("member")
        .Where(m => m.Attribute("name")!.Value.AsSpan(2).StartsWith("BackCare", StringComparison.Ordinal))
        .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    private static IEnumerable<Type> PublicTypes => LibraryCode.WrittenTypes.Where(t => t.IsVisible);

    [Fact]
    public void Every_public_type_has_a_summary() =>
        Violations.None(PublicTypes.Where(t => Summary("T:" + Name(t)).Length == 0).Select(Name));

    [Fact]
    public void Every_public_number_flag_and_absence_is_explained() => Violations.None(
        from type in PublicTypes
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where member is FieldInfo { IsSpecialName: false } || (member is PropertyInfo property && property.GetIndexParameters().Length == 0)
        where !IsWrittenByCompiler(member) && !IsOverride(member) && NeedsWords(member)
        where Summary((member is PropertyInfo ? "P:" : "F:") + $"{Name(type)}.{member.Name}").Length == 0 && !IsPositional(type, member)
        select $"{Name(type)}.{member.Name}");

    [Fact]
    public void Every_public_method_has_a_summary() => Violations.None(
        from type in PublicTypes.Where(t => !typeof(Delegate).IsAssignableFrom(t))
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !IsWrittenByCompiler(method) && !IsOverride(method)
        where !Docs.Any(d => IsOf(d.Key, $"M:{Name(type)}.{method.Name}")
            && (HasWords(d.Value) || d.Value.Element("inheritdoc") is not null))
        select $"{Name(type)}.{method.Name}");

    [Fact]
    public void No_summary_only_repeats_what_the_name_says() => Violations.None(
        from doc in Docs
        let summary = Text(doc.Value.Element("summary"))
        where summary.StartsWith("Gets ", StringComparison.Ordinal) || summary.StartsWith("Sets ", StringComparison.Ordinal)
            || summary.StartsWith("Gets or", StringComparison.Ordinal) || summary.StartsWith("Initializes a new", StringComparison.Ordinal)
        select doc.Key);

    [Fact]
    public void No_summary_is_empty() =>
        Violations.None(Docs.Where(d => d.Value.Element("summary") is { } summary && Text(summary).Length == 0 && !summary.HasElements)
            .Select(d => d.Key));

    [Fact]
    public void Every_summary_is_a_sentence() => Violations.None(
        from doc in Docs.Where(d => !d.Key.StartsWith("F:", StringComparison.Ordinal))
        let summary = Text(doc.Value.Element("summary"))
        where summary.Length > 0 && !(summary[^1] is '.' or '…' or ':' or ')' or '?' or '!' or ';')
        select $"{doc.Key}: {summary}");

    private static string Summary(string id) => Docs.TryGetValue(id, out var doc) ? Text(doc.Element("summary")) : "";

    private static bool HasWords(XElement doc) =>
        Text(doc.Element("summary")).Length > 0 || doc.Elements("param").Any(p => Text(p).Length > 0);

    private static bool IsOf(string key, string method) =>
        key.StartsWith(method, StringComparison.Ordinal) && (key.Length == method.Length || key[method.Length] is '(' or '`');

    // A positional property may be described by a parameter of its record; where its name says all, nothing needs adding.
    private static bool IsPositional(Type type, MemberInfo member) =>
        type.GetConstructors().Any(c => c.GetParameters().Any(p => p.Name == member.Name));

    // A number has a unit and a range, a flag a condition, and an absence a meaning; the name says none of them.
    private static bool NeedsWords(MemberInfo member)
    {
        var (type, absence) = member is PropertyInfo property
            ? (property.PropertyType, new NullabilityInfoContext().Create(property).ReadState)
            : (((FieldInfo)member).FieldType, new NullabilityInfoContext().Create((FieldInfo)member).ReadState);
        return absence == NullabilityState.Nullable
            || type == typeof(bool)
            || type == typeof(int)
            || type == typeof(long)
            || type == typeof(decimal);
    }

    private static bool IsOverride(MemberInfo member) =>
        (member as MethodInfo ?? (member as PropertyInfo)?.GetMethod) is { IsVirtual: true } method
        && (method.GetBaseDefinition() != method || IsOfInterface(method));

    private static bool IsOfInterface(MethodInfo method) =>
        method.DeclaringType!.GetInterfaces().Any(i => i.GetMethods().Any(m => m.Name == method.Name));

    private static bool IsWrittenByCompiler(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            || member.Name.Contains('<', StringComparison.Ordinal)
            || member.Name is "Deconstruct" or "EqualityContract";

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Text(XElement? element) => element?.Value.Trim() ?? "";
}
