namespace BackCare.Tests;

/// <summary>A sound self-check of two questions, with the people and sources that it names, for tests of what is made around it.</summary>
internal static class SmallCheck
{
    /// <summary>In a site's text; its id is <c>small</c>.</summary>
    /// <param name="title">Of the self-check, as a plain YAML text.</param>
    /// <param name="description">Of the self-check, as a plain YAML text.</param>
    public static string Files(string title = "Back pain and what to do next", string description = "Two short questions that point you to the right help.") => $$"""
        -- content/_data/people.yml --
        dana: { name: Dana Cole, role: Physical therapist, credentials: DPT }
        -- content/_data/sources.yml --
        guide: { title: A guide, publisher: A publisher, year: 2024, url: "https://guide.example/" }
        -- content/self-checks/small.yml --
        title: {{title}}
        description: {{description}}
        version: 1
        intended_use: Information for adults with low back pain. It is not a diagnosis.
        for: Adults with low back pain.
        licence: original
        reviewed: { by: dana, on: 2026-05-02, next: 2027-05-01 }
        sources: [guide]
        questions:
          - id: numb
            ask: Is the skin between your legs numb?
            type: yes_no
            red_flag: { yes: { level: emergency } }
            stop: { if: numb is yes, outcome: go_now }
          - id: pain
            ask: How bad is the pain today?
            type: scale
            range: 0 to 10
            ends: [No pain, Worst pain]
        outcomes:
          - { id: go_now, level: emergency, title: Get help now, text: Call 911., when: stopped }
          - { id: book, level: routine, title: Book, text: Call us., when: pain >= 8 }
          - { id: self, level: self_care, title: Look after it, text: Keep moving., when: otherwise }
        examples:
          - { name: Numb, given: { numb: yes }, expect: go_now }
          - { name: Bad, given: { numb: no, pain: 9 }, expect: book }
          - { name: Mild, given: { numb: no, pain: 2 }, expect: self }

        """;
}
