using System.Collections.Frozen;

namespace BackCare.Linting.Words;

/// <summary>The words and phrases that the lint rules report or accept; lower case unless stated otherwise.</summary>
internal static class WordLists
{
    /// <summary>Medical jargon, each word with its plain equivalent.</summary>
    public static readonly FrozenDictionary<string, string> Jargon = Pairs(
        ("analgesic", "painkiller"), ("analgesics", "painkillers"), ("ambulate", "walk"), ("ambulation", "walking"),
            ("cauda equina", "nerves at the base of the spine"),
        ("chronic", "long-lasting"), ("contraindicated", "not safe for you"), ("degenerative", "age-related"), ("dorsal", "at the back"),
            ("edema", "swelling"),
        ("etiology", "cause"), ("exacerbate", "make worse"), ("exacerbation", "flare-up"), ("febrile", "with a fever"),
            ("hypertension", "high blood pressure"),
        ("idiopathic", "without a known cause"), ("incontinence", "not being able to hold urine or stool"), ("lumbago", "lower back pain"),
            ("lumbar", "lower back"),
        ("malignancy", "cancer"), ("micturition", "passing urine"), ("modality", "kind of treatment"),
            ("musculoskeletal", "muscles and bones"), ("neuropathy", "nerve damage"),
        ("nociceptive", "from the tissues"), ("nsaid", "anti-inflammatory painkiller"), ("nsaids", "anti-inflammatory painkillers"),
            ("oedema", "swelling"),
        ("palpate", "feel with the hands"), ("paraesthesia", "pins and needles"), ("paresthesia", "pins and needles"),
            ("pathology", "illness"), ("perineum", "area between the legs"),
        ("prognosis", "what is likely to happen"), ("prone", "lying face down"), ("radiculopathy", "a pinched nerve"),
            ("saddle anesthesia", "numbness between the legs"),
        ("spondylosis", "wear of the spine"), ("stenosis", "narrowing"), ("supine", "lying face up"), ("thoracic", "upper back"),
            ("vertebrae", "bones of the spine"));

    /// <summary>Wording that blames or frightens, each with a calmer alternative.</summary>
    public static readonly FrozenDictionary<string, string> Blame = Pairs(
        ("complain", "tell us"), ("complains", "says"), ("complaining", "telling us"), ("refuse", "choose not to"),
            ("refuses", "chooses not to"), ("non-compliant", "not taking it as planned"),
        ("noncompliant", "not taking it as planned"), ("failed", "did not help"), ("fail to", "do not"), ("failure to", "if you do not"),
            ("lazy", "less active"), ("bad posture", "a position that tires the back"),
        ("your fault", "(leave it out)"), ("victim", "person"), ("sufferer", "person with"), ("sufferers", "people with"),
            ("suffer from", "have"), ("suffers from", "has"), ("suffering from", "with"),
        ("crumbling", "changed with age"), ("worn out", "changed with age"), ("wear and tear", "changes with age"),
            ("slipped disc", "a disc that presses on a nerve"), ("agony", "strong pain"),
        ("crippling", "severe"), ("devastating", "hard"), ("terrifying", "worrying"), ("dangerous", "not safe"), ("ruin", "harm"),
            ("damage your spine", "make it sore"), ("dire", "serious"));

    /// <summary>Wording that promises a result.</summary>
    public static readonly string[] Promises =
        ["cure", "cures", "cured", "guarantee", "guarantees", "guaranteed", "100 %", "100%", "100 percent", "100 per cent", "permanent",
            "permanently", "miracle", "risk-free", "always works", "pain-free for life"];

    /// <summary>Phrases that describe a chance without a number.</summary>
    public static readonly string[] VagueChances =
        ["small risk", "low risk", "high risk", "slight risk", "slight chance", "small chance", "good chance", "rare side effect",
            "rare side effects", "very rarely", "high chance", "low chance", "slim chance", "very rare", "common side effect",
                "common side effects"];

    /// <summary>Abbreviations that never need to be spelled out, in capitals.</summary>
    public static readonly FrozenSet<string> KnownAbbreviations = FrozenSet.ToFrozenSet(
        ["US", "USA", "UK", "TV", "PDF", "OK", "AM", "PM", "ID", "FAQ", "KB", "MB", "GB", "PT", "OT", "DPT", "MD", "RN", "NP", "PA", "II",
            "III", "IV", "A", "I", "HTML", "URL", "COVID"], StringComparer.Ordinal);

    /// <summary>Common words, in capitals, that an editor can capitalise for emphasis.</summary>
    public static readonly FrozenSet<string> StressedWords = FrozenSet.ToFrozenSet(
        [
            "AND", "OR", "NOT", "NO", "NEVER", "IF", "ALL", "ANY", "ONLY", "BOTH", "DO", "NOW", "BUT", "THE", "AN", "IS", "ARE", "TO", "IN",
                "ON", "OF", "AT", "BY", "FOR", "WITH", "WITHOUT", "FROM", "YOU", "WE", "IT", "BE",
            "MUST", "MAY", "CAN", "ALWAYS", "STOP", "CALL", "YES", "THIS", "THAT", "WILL", "VERY", "MORE", "LESS", "NEW", "ONE", "TWO",
                "EACH", "EVERY", "EITHER", "UNLESS", "UNTIL", "BEFORE", "AFTER", "WHEN", "SO", "UP",
        ], StringComparer.Ordinal);

    /// <summary>Past participles without -ed that are common in the passive voice.</summary>
    public static readonly FrozenSet<string> Participles = FrozenSet.ToFrozenSet(
        ["given", "taken", "made", "done", "seen", "shown", "known", "found", "held", "kept", "put", "set", "told", "sent", "written",
            "driven", "chosen", "felt", "brought", "built"],
        StringComparer.Ordinal);

    /// <summary>Words in -ed, most of them adjectives, that do not count as passive.</summary>
    public static readonly FrozenSet<string> FeltWords = FrozenSet.ToFrozenSet(
        ["tired", "scared", "worried", "needed", "limited", "relaxed", "supported", "injured", "indeed", "hundred", "aged", "advanced",
            "interested", "pleased", "excited", "surprised", "stressed", "depressed", "naked"], StringComparer.Ordinal);

    /// <summary>Link texts that mean nothing out of context, in English and Spanish.</summary>
    public static readonly FrozenSet<string> GenericLinks = FrozenSet.ToFrozenSet(
        [
            "here", "click here", "click", "read more", "more", "learn more", "this", "this page", "link", "this link", "see more",
                "find out more", "details", "page", "website", "go",
            "more info", "more information", "info", "information", "this article", "this site", "this website", "this document",
                "our website", "see here", "tap here", "press here", "go here", "learn more here",
            "find out more here", "read more here", "read this", "read on", "continue reading", "keep reading", "view", "view more",
                "see details", "more details", "open", "download", "follow this link", "click this link",
            "aquí", "haga clic aquí", "clic aquí", "más", "leer más", "lea más", "ver más", "saber más", "más información", "esta página",
                "enlace", "este enlace", "detalles", "página",
            "aqui", "ver", "ver aquí", "pulse aquí", "presione aquí", "oprima aquí", "toque aquí", "pinche aquí", "haz clic aquí",
                "haga clic", "haz clic", "clic", "lea aquí", "siga leyendo", "seguir leyendo",
            "conozca más", "más detalles", "más info", "este artículo", "este sitio", "sitio web", "nuestro sitio web", "descargar",
                "descargue", "abrir", "en este enlace",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, string> Pairs(params ReadOnlySpan<(string, string)> pairs)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, plain) in pairs)
        {
            words[word] = plain;
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
