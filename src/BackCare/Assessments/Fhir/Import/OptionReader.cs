using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>Reads what can be chosen: <c>answerOption</c>, or a value set that the questionnaire itself contains and lists.</summary>
internal sealed class OptionReader(FhirElement root)
{
    private readonly Dictionary<string, ImmutableArray<(OptionDraft, MapTree)>?> valueSets = new(StringComparer.Ordinal);

    /// <summary>The options with their YAML; null, with a loss, if one of them cannot be converted.</summary>
    public ImmutableArray<(OptionDraft Draft, MapTree Yaml)>? Read(FhirElement item)
    {
        if (item.Text("answerValueSet") is { } set)
        {
            return set.StartsWith('#') && Contained(set[1..]) is { } listed ? listed
                : Lost(item, $"the options come from the value set {set}, which this file does not contain");
        }

        var options = item.List("answerOption");
        return options.IsEmpty ? Lost(item, "it has no options")
            : All(options, Coding) is { } all ? all
            : Lost(item, "one of its options is not supported in a self-check");
    }

    private ImmutableArray<(OptionDraft, MapTree)>? Contained(string id)
    {
        if (valueSets.TryGetValue(id, out var known))
        {
            return known;
        }

        var set = root.List("contained").FirstOrDefault(c => c.Text("resourceType") == "ValueSet" && c.Text("id") == id);
        return valueSets[id] = set is null ? null : Listed(set);
    }

    private static ImmutableArray<(OptionDraft, MapTree)>? Listed(FhirElement set)
    {
        set.Pass("status");
        if (set.Object("compose") is { } compose && !compose.Has("exclude"))
        {
            var includes = compose.List("include");
            if (includes.Any(i => i.Has("filter") || i.Has("valueSet") || i.List("concept").IsEmpty))
            {
                return null;
            }

            set.Pass("expansion");
            return All([.. includes.SelectMany(i => i.List("concept"))],
                e => Concept(e, includes.First(i => i.List("concept").Contains(e)).Text("system")));
        }

        return set.Object("expansion")?.List("contains") is { IsEmpty: false } contains && !contains.Any(c => c.Has("contains"))
            ? All(contains, e => Concept(e, e.Text("system")))
            : null;
    }

    private static ImmutableArray<(OptionDraft, MapTree)>? All(ImmutableArray<FhirElement> elements, Func<FhirElement,
        (string? System, string? Value, string? Words)> value)
    {
        var options = ImmutableArray.CreateBuilder<(OptionDraft, MapTree)>();
        foreach (var element in elements)
        {
            var (system, code, words) = value(element);
            if ((code ?? words) is not { } name || element.Has("modifierExtension"))
            {
                element.Close();
                return null;
            }

            var id = FhirIds.Option(name, [.. options.Select(o => o.Item1.Id)]);
            options.Add(One(element, new(id, system, name, Weight(element) ?? Weight(element.Object("valueCoding")), Exclusive(element)),
                words ?? name));
        }

        ListRenamed(elements, [.. options.Select(o => o.Item1)]);
        return options.ToImmutable();
    }

    private static (OptionDraft, MapTree) One(FhirElement element, OptionDraft option, string words)
    {
        var hint = Own(element, "hint");
        var flag = Own(element, "red_flag");
        element.Object("valueCoding")?.Close();
        element.Close();
        return (option, Tree.Map(
            ("id", option.Id),
            ("text", words),
            ("hint", hint),
            ("points", option.Points?.ToString()),
            ("exclusive", option.IsExclusive ? "true" : null),
            ("red_flag", flag)));
    }

    private static void ListRenamed(ImmutableArray<FhirElement> elements, ImmutableArray<OptionDraft> options)
    {
        var renamed = options.Where(o => o.Id != o.Value).Select(o => $"“{o.Value}” became `{o.Id}`").ToList();
        if (renamed.Count > 0)
        {
            elements[0].Lose("option codes must be ids: " + string.Join(", ", renamed));
        }

        var systems = options.Select(o => o.System).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (systems.Count > 0)
        {
            elements[0].Lose("code systems of options are not supported in a self-check: " + string.Join(", ", systems));
        }
    }

    private static (string? System, string? Value, string? Words) Coding(FhirElement option)
    {
        if (option.Object("valueCoding") is { } coding)
        {
            return (coding.Text("system"), coding.Text("code"), coding.Words("display"));
        }

        return option.Words("valueString") is { } words ? (null, option.Text("valueString"), words)
            : option.Number("valueInteger") is { } number ? (null, number.ToString(), number.ToString())
            : (null, null, null);
    }

    private static (string? System, string? Value, string? Words) Concept(FhirElement concept, string? system) =>
        (system, concept.Text("code"), concept.Words("display"));

    private static Rational? Weight(FhirElement? element)
    {
        var extension = element?.Extension(FhirUrls.OrdinalValue) ?? element?.Extension(FhirUrls.ItemWeight);
        return extension?.Number("valueDecimal") ?? extension?.Number("valueInteger");
    }

    private static bool Exclusive(FhirElement option) => option.Extension(FhirUrls.Exclusive)?.Flag("valueBoolean") == true;

    private static Tree? Own(FhirElement option, string key) =>
        option.Extension(FhirUrls.Own + key) is { } extension ? TreeExtension.Read(extension) : null;

    private static ImmutableArray<(OptionDraft, MapTree)>? Lost(FhirElement item, string message)
    {
        item.Drop("the question is left out: " + message);
        return null;
    }
}
