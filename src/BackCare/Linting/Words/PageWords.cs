using System.Collections.Immutable;

namespace BackCare.Linting.Words;

/// <summary>The words by which cards and required parts are recognised in one language, in small letters.</summary>
internal sealed record PageWords
{
    /// <summary>With which the heading of an emergency card begins, or a part of it.</summary>
    public required ImmutableArray<string> Actions { get; init; }

    /// <summary>With which the heading of a care card leads over to its list.</summary>
    public required string If { get; init; }

    /// <summary>One of which stands in each item of a don't list.</summary>
    public required ImmutableArray<string> DoNot { get; init; }

    /// <summary>That may stand before such a word.</summary>
    public required ImmutableArray<string> Urging { get; init; }

    /// <summary>In a heading on causes.</summary>
    public required ImmutableArray<string> Causes { get; init; }

    /// <summary>In a heading on what helps.</summary>
    public required ImmutableArray<string> Helps { get; init; }

    /// <summary>In a heading on when to get help.</summary>
    public required ImmutableArray<string> When { get; init; }

    /// <summary>In a heading on when to stop.</summary>
    public required ImmutableArray<string> Stop { get; init; }

    /// <summary>Of calls.</summary>
    public required ImmutableArray<string> Phone { get; init; }

    /// <summary>Of visits in person.</summary>
    public required ImmutableArray<string> Office { get; init; }

    /// <summary>Of visits from afar.</summary>
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
        Actions = ["llame", "marque", "vaya", "pida", "busque", "acuda", "llamar", "ir", "acudir", "diríjase", "contacte", "solicite", "llama", "marca", "ve", "pide", "busca", "acude"],
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

    /// <summary>Null for a language whose words are not known: what hangs on them is not looked at there.</summary>
    /// <param name="language">Such as <c>es-MX</c>.</param>
    public static PageWords? Of(string language) => language.Split('-')[0] switch
    {
        "en" => English,
        "es" => Spanish,
        _ => null,
    };
}
