using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>Reads an item that asks something. Kinds of answers that the language does not have are left out and listed.</summary>
internal sealed class QuestionReader(OptionReader options)
{
    private static readonly ImmutableArray<string> Controls = ["radio-button", "check-box"];

    /// <summary>True for a display item that belongs to the item around it: help, or the words at an end of a scale.</summary>
    public static bool IsPart(FhirElement item) =>
        item.Text("type") == "display" && Control(item) is "help" or "flyover" or "lower" or "upper";

    /// <summary>The words of the first such part; the part then has nothing left to list.</summary>
    public static string? Part(FhirElement item, params ReadOnlySpan<string> controls)
    {
        foreach (var part in item.List("item").Where(IsPart))
        {
            if (controls.Contains(Control(part)!) && part.Words("text") is { } words)
            {
                part.Pass("linkId", "type");
                PassControl(part);
                part.Close();
                return words;
            }
        }

        return null;
    }

    /// <summary>A key of the YAML file in a BackCare extension; null if absent.</summary>
    public static Tree? Own(FhirElement item, string key) =>
        item.Extension(FhirUrls.Own + key) is { } extension ? TreeExtension.Read(extension) : null;

    /// <summary>Takes note of how the item is shown; what a self-check shows in another way is listed.</summary>
    public static void PassControl(FhirElement item)
    {
        var codings = item.Extension(FhirUrls.ItemControl)?.Object("valueCodeableConcept")?.List("coding") ?? [];
        foreach (var coding in codings)
        {
            coding.Pass("system", "display");
        }

        if (Control(item) is { } code && !Controls.Contains(code) && !IsPart(item))
        {
            item.Lose($"the display as “{code}” is not supported in a self-check");
        }
    }

    /// <summary>The question, whose id is still its linkId, and its keys; null, with a loss, if it cannot be converted.</summary>
    /// <param name="item">Neither group nor display.</param>
    /// <param name="type">In FHIR.</param>
    /// <param name="isAlways">True if nothing decides whether it is asked.</param>
    public (ItemDraft Draft, MapTree Body)? Read(FhirElement item, string type, bool isAlways)
    {
        if (Unfit(item, type) is { } reason)
        {
            item.Drop("the question is left out: " + reason);
            return null;
        }

        var isSure = isAlways && item.Flag("required") == true;
        var kind = type switch
        {
            "boolean" => YesNo(item, isSure),
            "integer" => Number(item, isSure),
            _ => Choice(item, type, isSure),
        };
        if (kind is not var (draft, own))
        {
            return null;
        }

        var isOptional = item.Flag("required") != true;
        var body = new MapTree([
            .. Tree.Map(
                ("ask", Ask(item)),
                ("why", Part(item, "help", "flyover")),
                ("type", draft.Type),
                ("optional", isOptional ? "true" : null),
                ("unscored", Own(item, "unscored"))).Entries,
            .. own.Entries,
            .. Tree.Map(("stop", Own(item, "stop"))).Entries,
        ]);
        PassRest(item);
        return (draft, body);
    }

    private static string? Unfit(FhirElement item, string type) => type switch
    {
        "decimal" => "a self-check accepts only whole numbers",
        "date" or "dateTime" or "time" => $"a self-check does not accept {(type == "time" ? "times" : "dates")}",
        "string" or "text" => "a self-check does not accept free text",
        "url" or "attachment" or "reference" or "quantity" => $"a self-check does not accept answers of type `{type}`",
        not ("boolean" or "integer" or "choice" or "open-choice") => type.Length == 0 ? "it has no type" : $"FHIR R4 has no type `{type}`",
        _ when item.Flag("readOnly") == true => "it is read-only, so it cannot be answered",
        _ when item.Extension(FhirUrls.Hidden)?.Flag("valueBoolean") == true => "it is hidden, so it cannot be answered",
        _ => null,
    };

    private static string Ask(FhirElement item)
    {
        if (item.Words("text") is { } words)
        {
            return words;
        }

        item.Lose("the question has no text; fill it in");
        return Placeholders.Words;
    }

    private static (ItemDraft Draft, MapTree Own) YesNo(FhirElement item, bool isSure) => (
        new(item.LinkId!, "", "yes_no", isSure,
            [new("yes", null, "true", null, IsExclusive: false), new("no", null, "false", null, IsExclusive: false)]),
        Tree.Map(("red_flag", Own(item, "red_flag"))));

    private (ItemDraft Draft, MapTree Own)? Choice(FhirElement item, string type, bool isSure)
    {
        if (options.Read(item) is not { } all)
        {
            return null;
        }

        var isMany = item.Flag("repeats") == true;
        if (type == "open-choice")
        {
            item.Lose("typing another answer is not supported in a self-check; only the options are kept");
        }

        if (all.Length < 2 && !isMany)
        {
            item.Drop("the question is left out: it has only one option");
            return null;
        }

        ImmutableArray<OptionDraft> drafts = [.. all.Select(o => o.Draft)];
        if (Own(item, "type") is TextTree { Text: "yes_no" } && drafts.Select(d => d.Id).SequenceEqual(["yes", "no"]))
        {
            return (new(item.LinkId!, "", "yes_no", isSure, drafts),
                Tree.Map(("points", ByAnswer(all, "points")), ("red_flag", ByAnswer(all, "red_flag"))));
        }

        return (new(item.LinkId!, "", isMany ? "any_of" : "one_of", isSure, drafts),
            Tree.Map(("options", new ListTree([.. all.Select(o => o.Yaml)]))));
    }

    private static MapTree? ByAnswer(ImmutableArray<(OptionDraft Draft, MapTree Yaml)> options, string key)
    {
        ImmutableArray<(string, Tree)> present = [.. options.Where(o => o.Yaml[key] is not null).Select(o => (o.Draft.Id, o.Yaml[key]!))];
        return present.IsEmpty ? null : new(present);
    }

    private static (ItemDraft Draft, MapTree Own)? Number(FhirElement item, bool isSure)
    {
        var range = Range(item);
        if (range is null)
        {
            item.Drop("the question is left out: a number needs a lowest and a highest value");
            return null;
        }

        if (item.Flag("repeats") == true)
        {
            item.Drop("the question is left out: it accepts several numbers");
            return null;
        }

        var (low, high) = (Part(item, "lower"), Part(item, "upper"));
        return low is not null && high is not null
            ? (new(item.LinkId!, "", "scale", isSure, []), Tree.Map(("range", range), ("ends", Tree.Texts([low, high]))))
            : (new(item.LinkId!, "", "number", isSure, []), Tree.Map(("range", range)));
    }

    /// <summary>The range from the extensions or from a list of all whole numbers; null if neither gives one, or if they differ.</summary>
    private static string? Range(FhirElement item)
    {
        if (Own(item, "range") is TextTree own)
        {
            return own.Text;
        }

        var low = item.Extension(FhirUrls.MinValue)?.Number("valueInteger");
        var high = item.Extension(FhirUrls.MaxValue)?.Number("valueInteger");
        var numbers = item.List("answerOption").Select(o => o.Number("valueInteger")).ToList();
        if (numbers.Count > 0)
        {
            var isRow = numbers.Select((n, at) => n is not null && (at == 0 || n == numbers[at - 1] + 1)).All(fits => fits);
            if (!isRow || (low is not null && low != numbers[0]) || (high is not null && high != numbers[^1]))
            {
                return null;
            }

            (low, high) = (numbers[0], numbers[^1]);
            foreach (var option in item.List("answerOption"))
            {
                option.Close();
            }
        }

        return low is { IsWhole: true } && high is { IsWhole: true } && low < high ? $"{low} to {high}" : null;
    }

    /// <summary>Closes what is read elsewhere. The item itself is closed once its conditions have been read.</summary>
    private static void PassRest(FhirElement item)
    {
        item.Pass("linkId", "type", "answerOption", "answerValueSet");
        item.Flag("repeats");
        item.Flag("readOnly");
        PassControl(item);
        foreach (var part in item.List("item").Where(IsPart))
        {
            part.Drop($"the text “{part.Text("text")}” is not supported in this question");
        }
    }

    private static string? Control(FhirElement item)
    {
        var codings = item.Extension(FhirUrls.ItemControl)?.Object("valueCodeableConcept")?.List("coding");
        return codings is [var one, ..] ? one.Text("code") : null;
    }
}
