using System.Collections.Immutable;

namespace BackCare.Linting.Words;

/// <summary>The lower-case words that identify cards and required parts in one language.</summary>
internal sealed record PageWords
{
    /// <summary>Actions, such as "call", that begin the heading of an emergency card or one of its clauses.</summary>
    public required ImmutableArray<string> Actions { get; init; }

    /// <summary>The word that leads from the heading of a care card into its list.</summary>
    public required string If { get; init; }

    /// <summary>Phrases, at least one of which every item in a don't list must contain.</summary>
    public required ImmutableArray<string> DoNot { get; init; }

    /// <summary>Words, such as "please", that can precede one of the <see cref="Actions"/>.</summary>
    public required ImmutableArray<string> Urging { get; init; }

    /// <summary>Words that identify a heading about causes.</summary>
    public required ImmutableArray<string> Causes { get; init; }

    /// <summary>Words that identify a heading about what helps.</summary>
    public required ImmutableArray<string> Helps { get; init; }

    /// <summary>Words that identify a heading about when to get help.</summary>
    public required ImmutableArray<string> When { get; init; }

    /// <summary>Words that identify a heading about when to stop.</summary>
    public required ImmutableArray<string> Stop { get; init; }

    /// <summary>Words that identify a mention of phone calls.</summary>
    public required ImmutableArray<string> Phone { get; init; }

    /// <summary>Words that identify a mention of in-person visits.</summary>
    public required ImmutableArray<string> Office { get; init; }

    /// <summary>Words that identify a mention of telehealth visits.</summary>
    public required ImmutableArray<string> Telehealth { get; init; }

    private static PageWords English { get; } = new()
    {
        Actions = ["call", "dial", "phone", "ring", "go", "get", "ask", "seek", "have", "head", "contact", "stop"],
        Urging = ["please", "you must", "immediately", "now", "at once", "right away", "always"],
        If = "if",
        DoNot = ["do not"],
        Causes = ["cause", "why"],
        Helps = ["help", "treat", "what you can do"],
        When = ["when to"],
        Stop = ["when to stop"],
        Phone = ["phone", "call"],
        Office = ["office", "in person", "visit us", "clinic"],
        Telehealth = ["telehealth", "video"],
    };

    private static PageWords Spanish { get; } = new()
    {
        Actions =
            ["llame", "marque", "vaya", "pida", "busque", "acuda", "llamar", "ir", "acudir", "diríjase", "contacte", "solicite", "llama",
                "marca", "ve", "pide", "busca", "acude"],
        Urging = ["por favor", "debe", "tiene que", "inmediatamente", "de inmediato", "ahora", "enseguida", "siempre"],
        If = "si",
        DoNot = ["no", "nunca", "jamás", "tampoco"],
        Causes = ["causa", "por qué"],
        Helps = ["ayuda", "alivia", "tratamiento", "qué puede hacer"],
        When = ["cuándo"],
        Stop = ["cuándo parar"],
        Phone = ["teléfono", "llame", "llámenos"],
        Office = ["consultorio", "en persona", "clínica"],
        Telehealth = ["telesalud", "video"],
    };

    /// <summary>Returns the words of a language; null for a language without a list, where the checks that need them are skipped.</summary>
    /// <param name="language">A language tag such as <c>es-MX</c>; only the part ahead of the hyphen matters.</param>
    public static PageWords? Of(string language) => language.Split('-')[0] switch
    {
        "en" => English,
        "es" => Spanish,
        _ => null,
    };
}
