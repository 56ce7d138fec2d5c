namespace BackCare.Tests.Assessments.Translating;

/// <summary>A site in English and Spanish with one self-check that has every kind of text.</summary>
internal static class TranslationSite
{
    public const string File = "content/self-checks/pain-today.es.yml";

    public const string Original = "content/self-checks/pain-today.yml";

    public const string Spanish = """
        version: 3
        title: El dolor de hoy
        description: Unas preguntas que le llevan a la ayuda adecuada.
        intended_use: Información para adultos. No es un diagnóstico.
        for: Adultos con dolor de espalda.
        not_for:
          - Menores de 16 años
          - "Quien acaba de tener un accidente: llame al 911"
        cards:
          nerves: { text: Llame al **911** ahora. }
        questions:
          - id: numb
            ask: ¿Ha notado algo de esto?
            why: Puede ser un problema de los nervios.
            options:
              - { id: legs, text: Debilidad en las dos piernas }
              - { id: none, text: Nada de esto, hint: Todo sigue igual }
          - { id: again, ask: ¿Y ayer? }
          - { id: fever, ask: ¿Tiene fiebre? }
          - { id: pain, ask: ¿Cuánto le duele hoy?, ends: [Nada, Lo peor] }
          - id: daily
            ask: ¿Cuánto le costó esto?
            options: [{ id: easy, text: Nada }, { id: hard, text: Mucho }]
            items: [{ id: sit, text: sentarse }, { id: dress, text: vestirse }]
        outcomes:
          - { id: go, title: Busque ayuda ahora, text: Llame al **911**. }
          - { id: book, title: Pida una cita, text: Llámenos. }
          - { id: home, title: Cuídese en casa, text: Siga en movimiento. }
        names: { impact: efecto en su día, whole: estado general }
        bands:
          impact: { low: poco, high: mucho, blank: sin dato }
          whole: { fine: bien, poor: mal, blank: sin dato }

        """;

    private const string English = """
        title: Pain today
        description: A short check that points you to the right help.
        version: 3
        intended_use: Information for adults. It is not a diagnosis.
        for: Adults with back pain.
        not_for:
          - Children under 16
          - "Anyone who has just had an accident: call 911"
        licence: original
        reviewed: { by: dana-cole, on: 2026-05-02, next: 2027-05-01 }
        sources: [ng59]
        cards:
          nerves: { level: emergency, text: Call **911** now. }
        questions:
          - id: numb
            ask: Have you noticed any of these?
            why: It can be a nerve problem.
            type: any_of
            options:
              - { id: legs, text: Weakness in both legs, red_flag: { level: emergency, card: nerves } }
              - { id: none, text: None of these, hint: All is as usual, exclusive: true }
            stop: { if: numb includes legs, outcome: go }
          - { id: again, ask: And yesterday?, type: any_of, options: same as numb, stop: { if: again includes legs, outcome: go } }
          - { id: fever, ask: Do you have a fever?, type: yes_no }
          - { id: pain, ask: How bad is the pain today?, type: scale, range: 0 to 10, ends: [None, Worst] }
          - id: daily
            ask: How hard was this?
            type: statements
            options: [{ id: easy, text: Easy, points: 0 }, { id: hard, text: Hard, points: 1 }]
            items: [{ id: sit, text: sitting }, { id: dress, text: dressing }]
        scores:
          impact: { sum: [daily], range: 0 to 2 }
        bands:
          impact: { low: 0 to 1, high: 2, blank: unavailable }
          whole: { of: impact, fine: 0, poor: 1 to 2, blank: unavailable }
        outcomes:
          - { id: go, level: emergency, title: Get help now, text: Call **911**., when: stopped }
          - { id: book, level: routine, title: Book a visit, text: Call us., when: pain >= 5 or impact is high or whole is poor or fever is yes, next: [/] }
          - { id: home, level: self_care, title: Care at home, text: Keep moving., when: otherwise }
        examples:
          - { name: Legs, given: { numb: [legs] }, expect: go }
          - { name: Bad, given: { numb: [none], again: [none], fever: no, pain: 7, daily_sit: easy, daily_dress: easy }, expect: book }
          - { name: Hard, given: { numb: [none], again: [none], fever: no, pain: 0, daily_sit: hard, daily_dress: hard }, expect: book }
          - { name: Fever, given: { numb: [none], again: [none], fever: yes, pain: 0, daily_sit: hard, daily_dress: easy }, expect: book }
          - { name: Mild, given: { numb: [none], again: [none], fever: no, pain: 2, daily_sit: easy, daily_dress: easy }, expect: home }

        """;

    /// <summary>The whole site, with a Spanish home page.</summary>
    public static Site Of(string spanish) => Site.From("""
        -- content/_data/people.yml --
        dana-cole: { name: Dana Cole, role: Physical therapist, credentials: PT, bio: A sample person. }
        -- content/_data/sources.yml --
        ng59: { title: Low back pain and sciatica, publisher: NICE, year: 2020, url: "https://www.nice.org.uk/guidance/ng59" }
        -- content/_index.es.md --
        ---
        title: Inicio de la clínica
        description: Ayuda para la espalda en español.
        ---
        Lea [la autoevaluación](self-checks/pain-today.yml) o [aquí mismo](/self-checks/pain-today/).

        :::self-check pain-today
        :::

        """)
        .With("site.yml", Site.Settings + "languages:\n  es: { title: Clínica de muestra, description: Ayuda para la espalda }\n")
        .With(Original, English)
        .With(File, spanish);
}
