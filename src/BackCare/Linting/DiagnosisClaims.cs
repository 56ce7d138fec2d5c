using System.Text.RegularExpressions;

namespace BackCare.Linting;

/// <summary>
/// Finds claims of a diagnosis, such as "you have a slipped disc" or "usted tiene ciática". Conditions ("call if you have a fever") and
/// everyday uses ("you have several options", "you have answered") are not claims. No pattern has nested repetition.
/// </summary>
internal static partial class DiagnosisClaims
{
    /// <summary>
    /// Returns the first claim in each part of a sentence, in text order; empty for languages other than English and Spanish.
    /// </summary>
    public static List<Range> In(ReadOnlySpan<char> text, string language)
    {
        var found = new List<Range>();
        var (claim, condition) = language.Split('-')[0] switch
        {
            "en" => (English(), EnglishCondition()),
            "es" => (Spanish(), SpanishCondition()),
            _ => ((Regex?)null, (Regex?)null),
        };
        if (claim is null || condition is null)
        {
            return found;
        }

        foreach (var sentence in text.SplitAny(".!?;:"))
        {
            foreach (var part in text[sentence].SplitAny(",–—()"))
            {
                var start = sentence.Start.Value + part.Start.Value;
                foreach (var match in claim.EnumerateMatches(text[start..(sentence.Start.Value + part.End.Value)]))
                {
                    // "If you fell, or you have a fever, call": a part joined to a condition by "or" or "and" is a condition too.
                    var from = IsAdded(text[sentence][part]) ? sentence.Start.Value : start;
                    if (!condition.IsMatch(text[from..(start + match.Index)]))
                    {
                        found.Add((start + match.Index)..(start + match.Index + match.Length));
                        break;
                    }
                }
            }
        }

        return found;
    }

    private static bool IsAdded(ReadOnlySpan<char> part) =>
        part.TrimStart() is ['o', 'r', ' ', ..] or ['a', 'n', 'd', ' ', ..] or ['o', ' ', ..] or ['y', ' ', ..];

    [GeneratedRegex(
        """
        \b(?:you(?:\ (?:probably|likely|definitely|clearly|certainly|most|almost|also|do|may|might|could|must|well|seem\ to|appear\ to|are\ likely\ to))*\ have|you['’]ve\ got)\b
          (?!\ *$|\ (?:to|at|in|on|for|with|no|not|never|nothing|just|already|now|everything|told|said|tried|done|seen|read|been|had|given|taken|shown|chosen|come|gone|made|used|felt|written|left|kept|put
          |(?:answer|finish|complet|tick|reach|ask|check|start|stopp|notic|mark|look|mov|work|help|learn|mention|report|describ|choos|select|enter|follow|rest|walk)ed)\b)
          (?!(?:\ (?:an?|the|some|any|several|many|few|more|less|enough|plenty|of|good|other|two|three|these|those|your|our|new|one|all|full|every|different|warning|further))*
            \ (?:choices?|options?|time|rights?|reasons?|questions?|doubts?|days?|weeks?|help|support|control|answers?|plan|access|people|say|chance\ to|idea|ideas|team|ways|signs?(?!\ of\ )|symptoms?(?!\ of\ )|appointments?|visits?|pain)\b)
        |\byou(?:\ (?:probably|likely|may|might|could|must|seem\ to))*\ (?:are\ |be\ )?(?:having|suffer(?:ing)?)\b
        |\byou\ show\ (?:the\ )?signs\ of\b|\byour\ (?:\w+\ )?diagnosis\ (?:is|may|might|could)\b|\b(?:you\ (?:have\ been|are|were)\ )?diagnosed\ with\b
        |\b(?:chance|risk|probability|likelihood)\ (?:of\ having|that\ you\ have)\b|\b\d+\ ?(?:%|per\ ?cent)\ (?:chance|risk|probability|likelihood)\b
        |\byou\ are\ at\ (?:an?\ )?(?:high|higher|low|lower|increased|greater)\ risk\b
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:if|when|whenever|whether|unless|until|while|once|because|since|as|after|before|though|although|in case|what|which|where|who|how|not|no|never|cannot|without)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishCondition();

    [GeneratedRegex(
        """
        (?:(?:^\ *|\busted\ |\bque\ (?:usted\ )?)(?:probablemente\ |posiblemente\ |seguramente\ )?(?:tienes?|padeces?|sufres?|presentas?|puedes?\ (?:tener|padecer))
          |\b(?:puede|posible|probable)\ que\ (?:usted\ )?(?:tenga|padezca|sufra)s?|\b(?:quizás?|tal\ vez)\ (?:usted\ )?(?:tiene|tenga|padezca|sufra)s?)\b
          (?!\ *$|\ (?:que|en|para|a|nada)\b|(?:\ (?:las?|los|una?|unos|unas|varias|varios|muchas|muchos|más|otras|otros|otra|otro|buenas|buenos|el|su|sus|dos|tres|algunas|algunos|alguna|algún))*
            \ (?:opciones|opción|tiempo|preguntas?|dudas?|derechos?|razón|razones|motivos?|señal(?:es)?(?!\ de\ )|síntomas?(?!\ de\ )|ayuda|días|semanas|citas?|apoyo|control|respuestas?|acceso|dolor)\b)
        |\bsu\ diagnóstico\ (?:es|puede|podría)\b|\b(?:diagnosticad[oa]|diagnosticamos|diagnosticaron)\b|\b\d+\ ?(?:%|por\ ciento)\ de\ (?:probabilidad(?:es)?|riesgo|posibilidad(?:es)?)\b
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Spanish();

    [GeneratedRegex(@"\b(?:si|cuando|mientras|aunque|porque|como|hasta|desde|después|antes|lo|cual|cuál|qué|quien|donde|no|ni|nunca|sin)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpanishCondition();
}
