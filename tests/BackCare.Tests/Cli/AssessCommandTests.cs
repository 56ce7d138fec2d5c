using System.Numerics;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Cli.Assessing;
using BackCare.Cli.Assessing.Reporting;
using BackCare.Diagnostics;

namespace BackCare.Tests.Cli;

public sealed class AssessCommandTests : IDisposable
{
    private const string Check = """
        title: "Back pain: what to do next"
        description: Two short questions that point you to the right help.
        version: 1
        intended_use: Information for adults with low back pain. It is not a diagnosis.
        for: Adults with low back pain.
        licence: original
        reviewed: { by: dana-cole, on: 2026-05-02, next: 2027-05-01 }
        sources: [ng59]
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
        scores:
          hurt: { sum: [pain], times: 0.1, range: 0 to 1 }
        outcomes:
          - { id: go_now, level: emergency, title: Get help now, text: Go., when: stopped }
          - { id: book, level: routine, title: Book, text: Call us., when: pain >= 8 }
          - { id: self, level: self_care, title: Look after it, text: Keep moving., when: otherwise }
        examples:
          - { name: Numb, given: { numb: yes }, expect: go_now }
          - { name: Bad, given: { numb: no, pain: 9 }, expect: book }
          - { name: Mild, given: { numb: no, pain: 2 }, expect: self }

        """;

    private readonly SiteOnDisk site = new();

    public AssessCommandTests() => site.Write("content/self-checks/back.yml", Check).Write("odd name.txt", Check);

    [Theory]
    [InlineData("back")]
    [InlineData("odd name.txt")]
    [InlineData("content/self-checks/back.yml")]
    public void Answers_are_scored_for_an_id_and_for_any_file(string named)
    {
        site.Input = """{"numb": "no", "pain": 9}""";

        var run = site.Run("assess", "score", named).EndsWith(0);

        Assert.Equal("""{"outcome":"book","level":"routine","path":["numb","pain"],"scores":{"hurt":"0.9"},"bands":{},"cards":[]}"""
            + "\n", run.Output);
    }

    [Fact]
    public void A_bad_line_is_told_in_its_place_and_does_not_stop_the_others()
    {
        site.Write("answers.jsonl", """
            {"numb": "yes"}

            {"numb": "no", "pain": 11}
            pain
            {"numb": "no", "pain": 1}
            """);

        var run = site.Run("assess", "score", "back", "--answers", "answers.jsonl").EndsWith(1);

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("""{"outcome":"go_now",""", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"error":{"question":"pain","value":11,"message":""", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"error":{"question":null,""", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("""{"outcome":"self",""", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void One_object_may_stand_on_many_lines()
    {
        site.Input = "{\n  \"numb\": \"yes\"\n}\n";

        Assert.StartsWith("{\"outcome\":\"go_now\"", site.Run("assess", "score", "back").EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("score bac", "did you mean `back`?")]
    [InlineData("score ../back", "no file")]
    [InlineData("prove nowhere.yml", "no file")]
    [InlineData("score back --answers nowhere.json", "no file")]
    public void What_is_not_there_ends_with_2(string line, string words)
    {
        var run = site.Run(["assess", .. line.Split(' ')]).EndsWith(2);

        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_bound_prints_the_diagnostics()
    {
        site.Write("broken.yml", Check.Replace("type: yes_no", "type: yes_or_no", StringComparison.Ordinal));

        var run = site.Run("assess", "prove", "broken.yml", "--format", "json").EndsWith(1);

        Assert.Equal("broken.yml", run.Json().GetProperty("diagnostics")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void A_self_check_is_proved_on_a_bare_file()
    {
        var run = site.Run("assess", "prove", "odd name.txt", "--format", "json", "--report", "proof.html").EndsWith(0);

        Assert.Equal(12, run.Json().GetProperty("total").GetInt32());
        Assert.Equal(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10"], run.Json().GetProperty("claims").EnumerateArray()
            .Select(c => c.GetProperty("id").GetString()));
        Assert.Equal(3, run.Json().GetProperty("outcomes").GetProperty("book").GetInt32());
        Assert.Contains("<h1>Back pain: what to do next</h1>", site.Read("proof.html"), StringComparison.Ordinal);
        Assert.Contains("odd name version 1: proved\n", site.Run("assess", "prove", "odd name.txt")
            .EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    stop: { if: numb is yes, outcome: go_now }\n", "", "P5")]
    [InlineData("range: 0 to 1 }", "range: 0 to 2 }", "P6")]
    public void A_claim_that_fails_ends_with_1_and_shows_an_answer_set(string there, string instead, string claim)
    {
        site.Write("bad.yml", Check.ReplaceLineEndings("\n").Replace(there, instead, StringComparison.Ordinal));

        var run = site.Run("assess", "prove", "bad.yml", "--format", "json").EndsWith(1);

        Assert.Contains(run.Json().GetProperty("claims").EnumerateArray(), c => c.GetProperty("id")
            .GetString() == claim && !c.GetProperty("ok").GetBoolean());
        Assert.Contains("bad.yml:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_that_fails_ends_with_1()
    {
        site.Write("bad.yml", Check.Replace("pain: 2 }, expect: self", "pain: 2 }, expect: book", StringComparison.Ordinal));

        site.Run("assess", "prove", "bad.yml").EndsWith(1);
    }

    [Fact]
    public void Named_by_its_id_its_people_and_sources_are_looked_up() =>
        Assert.Contains("`dana-cole`", site.Run("assess", "prove", "back").EndsWith(1).Error, StringComparison.Ordinal);

    [Fact]
    public void Named_by_its_id_its_report_tells_the_reviewers_name_and_role()
    {
        site.Write("content/_data/people.yml", "dana-cole: { name: Dana Cole, role: Physiotherapist, credentials: PT }\n");

        site.Run("assess", "prove", "back", "--report", "proof.html");

        Assert.Contains("<dt>Reviewer</dt><dd>Dana Cole, PT, Physiotherapist</dd>", site.Read("proof.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proof_as_json_has_exactly_the_keys_of_the_contract()
    {
        using var output = new StringWriter();

        ProofJson.Print(Bound(), Report(), output);

        Assert.Equal(
            """
            {
              "id": "odd name",
              "hash": "HASH",
              "total": 12,
              "outcomes": {
                "go_now": 1,
                "self": "9007199254740993"
              },
              "claims": [
                {
                  "id": "P1",
                  "ok": true,
                  "message": null,
                  "count": null,
                  "witness": null,
                  "line": null
                },
                {
                  "id": "P5",
                  "ok": false,
                  "message": "too mild",
                  "count": 3,
                  "witness": {"numb":"yes","pain":7,"signs":["a","b"]},
                  "line": 4
                }
              ],
              "scores": {
                "hurt": {
                  "min": "0",
                  "max": "320/9",
                  "values": [
                    "0",
                    "320/9"
                  ],
                  "unavailable": 2
                }
              },
              "bands": {
                "hurt": {
                  "low": 0,
                  "high": 12
                }
              },
              "longest": 2,
              "shortest": 1,
              "states": 7
            }

            """.Replace("HASH", Bound().ContentHash, StringComparison.Ordinal),
            output.ToString());
    }

    [Fact]
    public void A_proof_as_text_names_every_claim()
    {
        using var output = new StringWriter { NewLine = "\n" };

        ProofText.Print(Bound(), Report(), output);

        Assert.Contains("odd name version 1: not proved\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("  P5   FAILS (1)   no red flag ends below its level\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("  score hurt: 0 to 320/9, unavailable in 2 answer sets\n", output.ToString(), StringComparison.Ordinal);
    }

    private Assessment Bound() => AssessmentFile.Find("odd name.txt", ".", site.Surroundings()).Bind().Value!;

    private static ProofReport Report() => new()
    {
        Proofs =
        [
            Proof.Holds("P1"),
            new(
                "P5",
                Ok: false,
                "too mild",
                3,
                new([("numb", new ChoiceAnswer("yes")), ("pain", new NumberAnswer(7)), ("signs", new TicksAnswer(["a", "b"]))]),
                Location.InLine("a.yml", 4, 1, 1)),
        ],
        Total = 12,
        Outcomes = [("go_now", 1), ("self", BigInteger.Pow(2, 53) + 1)],
        Scores = [new("hurt", "0", "320/9", ["0", "320/9"], 2)],
        Bands = [("hurt", [("low", 0), ("high", 12)])],
        Longest = 2,
        Shortest = 1,
        Remaining = [],
        States = 7,
    };

    public void Dispose() => site.Dispose();
}
