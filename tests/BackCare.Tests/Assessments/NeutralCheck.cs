namespace BackCare.Tests.Assessments;

/// <summary>A self-check of neutral items with one of each type of question; its first outcome's condition is CONDITION.</summary>
public static class NeutralCheck
{
    public const string Yaml = Check.Head + """
        questions:
          - { id: pain, ask: P, type: scale, range: 0 to 10, ends: [a, b] }
          - id: signs
            ask: S
            type: any_of
            options: [{ id: a, text: A, points: 1 }, { id: b, text: B, points: 2 }, { id: none, text: None of these, exclusive: true }]
          - { id: leg, ask: L, type: one_of, options: [{ id: yes, text: Y, points: 1 }, { id: no, text: N, points: 0 }, { id: unsure, text: U, points: 1 }] }
          - { id: fall, ask: F, type: yes_no, points: { yes: 2, no: 0 } }
          - id: daily
            type: statements
            ask: D
            options: [{ id: easy, text: E, points: 0 }, { id: hard, text: H, points: 2 }]
            items: [{ id: sit, text: s }, { id: dress, text: d }]
        scores:
          impact: { sum: [daily] }
        bands:
          impact: { low: 0 to 1, high: at least 2 }
        outcomes:
          - id: book
            level: routine
            title: T
            text: X
            when: CONDITION
          - { id: home, level: self_care, title: T, text: X, when: "leg is one of [unsure, yes] or signs includes a or fall is yes or pain > 2" }
          - { id: rest, level: self_care, title: T, text: X, when: otherwise }
        examples:
          - { name: N, given: {}, expect: book }
          - { name: N, given: {}, expect: home }
          - { name: N, given: {}, expect: rest }

        """;
}
