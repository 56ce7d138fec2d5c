namespace BackCare.Tests.Assessments;

/// <summary>The example of the contract's first section, word by word.</summary>
public static class WorkedExample
{
    public const string Yaml = """
        title: "Back pain: what to do next"
        description: Eight short questions that point you to the right help.
        version: 3
        intended_use: Information for adults with low back pain. It is not a diagnosis.
        for: Adults with pain between the lower ribs and the buttocks.
        not_for: [Children under 16, "Anyone who has just had a serious accident: call 911"]
        licence: original
        reviewed: { by: dana-cole, on: 2026-05-02, next: 2027-05-01 }
        sources: [ng59, ifompt-2020]
        cards:
          nerves: { level: emergency, text: "Call **911** or go to an emergency department now." }
        questions:
          - id: age
            ask: How old are you?
            type: number
            range: 16 to 110
          - id: warning
            ask: Since the pain started, have you noticed any of these?
            why: They can mean a nerve problem that needs help today.
            type: any_of
            options:
              - { id: numb,    text: Numbness between the legs,            red_flag: { level: emergency, card: nerves } }
              - { id: bladder, text: New trouble passing or holding urine, red_flag: { level: emergency, card: nerves } }
              - { id: legs,    text: Weakness in both legs,                red_flag: { level: emergency, card: nerves } }
              - { id: unsure,  text: I am not sure,   exclusive: true }
              - { id: none,    text: None of these,   exclusive: true }
            stop: { if: "warning includes any of [numb, bladder, legs]", outcome: go_now }
          - id: warning_new
            ask_if: warning includes unsure
            ask: Has anything about your bladder, bowel or legs changed in the last 2 weeks?
            type: yes_no
            red_flag: { yes: { level: emergency, card: nerves } }
            stop: { if: warning_new is yes, outcome: go_now }
          - id: bone
            ask_if: age >= 50
            ask: Have you been told that your bones are thin?
            type: one_of
            options: [{ id: yes, text: "Yes" }, { id: no, text: "No" }, { id: unknown, text: I do not know }]
          - id: pain
            ask: How bad is the pain today?
            type: scale
            range: 0 to 10
            ends: [No pain, Worst pain]
          - id: daily
            type: statements
            ask: In the last week, how hard was it to do this?
            options: [{ id: easy, text: Easy, points: 0 }, { id: some, text: Some trouble, points: 1 }, { id: hard, text: Very hard, points: 2 }]
            items: [{ id: sit, text: sit for 30 minutes }, { id: dress, text: put on socks }, { id: sleep, text: sleep, optional: true }]
        scores:
          impact: { sum: [daily], missing: { at_most: 1, fill: mean }, round: half_up, range: 0 to 6 }
        bands:
          impact: { low: 0 to 1, middle: 2 to 4, high: at least 5, not_scored: unavailable }
        outcomes:
          - { id: go_now,   level: emergency, title: Get help now,          text: "…", when: stopped }
          - { id: call_now, level: urgent,    title: Call us today,         text: "…", when: "answered(bone) and bone is one of [yes, unknown] and pain >= 8" }
          - { id: book,     level: routine,   title: Book an appointment,   text: "…", when: impact is high or pain >= 8, next: [/contact/] }
          - { id: self,     level: self_care, title: Look after it at home, text: "…", when: otherwise, next: [/strategies/] }
        examples:
          - { name: Numb saddle, given: { age: 44, warning: [numb] }, expect: go_now }
          - { name: Fragile bones and bad pain, given: { age: 61, warning: [none], bone: yes, pain: 8, daily_sit: easy, daily_dress: easy },
              expect: { outcome: call_now, scores: { impact: 0 }, bands: { impact: low } } }
          - { name: Very bad pain, given: { age: 30, warning: [none], pain: 9, daily_sit: easy, daily_dress: easy }, expect: book }
          - { name: Mild, given: { age: 30, warning: [none], pain: 2, daily_sit: some, daily_dress: easy, daily_sleep: easy }, expect: self }

        """;
}
