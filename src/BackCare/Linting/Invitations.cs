using System.Text.RegularExpressions;

namespace BackCare.Linting;

/// <summary>
/// Finds invitations and offers, such as "book a visit" or "pida una cita". "Do not wait for an appointment" is not an invitation;
/// "do not wait to book" is. No pattern has nested repetition.
/// </summary>
internal static partial class Invitations
{
    private const string ListEnds = ".!?;:–—()";

    private const string ClauseEnds = $",{ListEnds}";

    /// <summary>
    /// Determines whether any clause of the text is an invitation; always false for languages other than English and Spanish.
    /// </summary>
    public static bool StandIn(ReadOnlySpan<char> text, string language)
    {
        var (invitation, denial) = language.Split('-')[0] switch
        {
            "en" => (English(), EnglishDenial()),
            "es" => (Spanish(), SpanishDenial()),
            _ => ((Regex?)null, (Regex?)null),
        };
        if (invitation is null || denial is null)
        {
            return false;
        }

        var isDeniedList = false;
        foreach (var range in text.SplitAny(ClauseEnds))
        {
            var clause = text[range];
            isDeniedList = ListDenial().IsMatch(clause) || (isDeniedList && text[range.Start.Value - 1] == ',');
            if (isDeniedList && GoesOn(text[range.Start.Value..]))
            {
                continue;
            }

            foreach (var match in invitation.EnumerateMatches(clause))
            {
                if (!StandsBefore(denial, clause, match.Index))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True within a list that ends in "or", such as "email, text or book".</summary>
    private static bool GoesOn(ReadOnlySpan<char> text) =>
        Or().IsMatch(text.IndexOfAny(ListEnds) is var end and >= 0 ? text[..end] : text);

    private static bool StandsBefore(Regex pattern, ReadOnlySpan<char> text, int end)
    {
        foreach (var match in pattern.EnumerateMatches(text))
        {
            return match.Index < end;
        }

        return false;
    }

    [GeneratedRegex(
        """
        (?<!\b(?:a|an|the|this|that|my|your|his|her|their|our|appointment)\ )\bbook\b(?!\ of\b)
        |\b(?:re)?bookings?\b
        |(?<!\b(?:your|the|this|that|last|next|his|her|my|(?:have|had|has|missed)(?:\ had)?(?:\ an)?)\ )\bappointments?\b
        |\b(?:make|request|arrange|get|set\ up)\ (?:an?|your|the|one)\ (?:appointment|visit|consultation)\b
        |\bschedule\ (?:an?|your|one|it|with|now|today|online|here|visits?)\b
        |\b(?:contact|email|e-mail|message|text|write\ to|visit|join|call|phone|ring)\ (?:us|our)\b|\bfollow\ us\b
        |\bget\ in\ touch\b|\bsign\ up\b|\benrol?l\b|\bsubscribe\b|\bregister\ (?:for|now|here|online|today|with)\b
        |\b(?:learn|find\ out|read)\ more\b|\bclick\ (?:here|the|on|below)\b
        |\b(?:buy|shop|purchase|order|reserve|request|download)\ (?:an?|our|your|one|now|online|here|today)\b
        |\btry\ (?:our|one|now|online|today)\b|\bbuy\b|\bfree\ (?:consultation|trial|visit|assessment|class)\b|\bspecial\ offers?\b|\bdiscounts?\b
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex English();

    /// <summary>Words that negate an invitation that follows them; phrases such as "do not hesitate to" do not.</summary>
    [GeneratedRegex(
        """
        (?:\b(?:do|does|did|must|should|can|could|would|will)\ not|\b\w+n['’]t|\bcannot|\bnever|\bnot|\bwithout|\binstead\ of|\brather\ than|\b(?:have|need|got)\ no|\bno\ (?:need|time|reason|use))\b
          (?!\ (?:wait|hesitate|delay|forget|fail|put\ off|be\ (?:shy|afraid))\ (?:to\b|\w+ing\b))
        |\b(?:before|until|while|after|since|when)\b|\bwait(?:ing|ed)?\b(?!\ to\b)
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EnglishDenial();

    /// <summary>Words that negate a whole list of ways to get in touch, as in "do not email, text or book".</summary>
    [GeneratedRegex(@"\b(?:(?:do|should|must) not|don['’]t|never) (?:e-?mail|text|message|call|phone|ring|write|book|schedule|request|send|fax)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ListDenial();

    [GeneratedRegex(@"\bn?or\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(
        """
        (?<!\b(?:su|tu|la|esta|próxima|última|tiene(?:\ una)?|tenía(?:\ una)?)\ )\bcitas?\b
        |\b(?:reserve|agende|inscr[ií]b(?:ase|ete|irse)|suscr[ií]b(?:ase|ete|irse)|apúnt(?:ese|ate)|regístr(?:ese|ate)|comuníquese|cont[aá]ct(?:enos|anos|arnos)|compre|adquiera)\b
        |\b(?:reserva|reservar|agenda|agendar|programe|programa|programar|solicite|solicita|pida|pide|pedir|haga|haz|concierte)\ (?:una?|su|tu)\ (?:cita|consulta|visita|turno|hora|sesión|clase)\b
        |\b(?:reservas?|agenda)\ en\ línea\b|\b(?:escríb[ae]nos|visít[ae]nos|llám[ae]nos|póngase\ en\ contacto|ponte\ en\ contacto)\b
        |\bmás\ información\b|\b(?:lea|sepa|conozca|obtenga|descubra)\ más\b|\bha(?:ga|z)\ clic\b|\b(?:consulta|clase|visita)\ gratuita\b|\bdescuentos?\b|\bllame\ a\ (?:nuestr[oa]|la\ clínica|el\ consultorio)\b
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Spanish();

    [GeneratedRegex(
        """
        \b(?:no|nunca|jamás|tampoco|ni)\b(?!(?:\ se)?\ (?:espere|dude|tarde|deje|olvide|demore|aguarde)s?(?:\ más)?(?:\ (?:para|en|de|a))?\ \w+[aei]r(?:se|nos|l[aeo])?\b)
        |\bsin\b|\b(?:en\ vez|en\ lugar|antes|después)\ de\b|\b(?:hasta|mientras|desde|cuando|aunque)\b
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SpanishDenial();
}
