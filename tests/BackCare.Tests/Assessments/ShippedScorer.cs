using System.Text;
using System.Text.Json;
using BackCare.Assessments.Programs;
using BackCare.Tests.House;
using Jint;
using Jint.Native;

namespace BackCare.Tests.Assessments;

/// <summary>The shipped score.js in an in-process JavaScript engine. One engine, one thread.</summary>
public sealed class ShippedScorer
{
    private readonly Engine engine = new();
    private readonly JsValue parse;
    private readonly JsValue scoreAll;
    private JsValue? program;

    public ShippedScorer()
    {
        engine.Modules.Add("score", Repository.Text("templates/assets/self-check/score.js"));
        engine.SetValue("score", engine.Modules.Import("score").Get("score"));
        parse = engine.Evaluate("JSON.parse");
        scoreAll =
            engine.Evaluate("(program, lines) => JSON.parse(`[${lines}]`).map((answers) => JSON.stringify(score(program, "
                + "answers))).join('\\n')");
    }

    /// <summary>Takes a program for the calls that follow.</summary>
    public ShippedScorer With(Program next)
    {
        program = engine.Invoke(parse, Encoding.UTF8.GetString(ProgramJson.Write(next).Span));
        return this;
    }

    /// <summary>What it says to answers in JSON, in JSON.</summary>
    public string Score(string answers) => ScoreAll([answers])[0];

    /// <summary>What it says to each, in one call: far fewer steps between the two languages.</summary>
    public string[] ScoreAll(IEnumerable<string> answers) =>
        engine.Invoke(scoreAll, program!, string.Join(',', answers)).AsString().Split('\n');

    /// <summary>The first answers to which it says something else than C#, with both results; null if there are none.</summary>
    public string? Difference(Program next, IReadOnlyList<string> answers)
    {
        var there = With(next).ScoreAll(answers);
        for (var at = 0; at < answers.Count; at++)
        {
            var here = Check.Score(next, answers[at]);
            if (here != there[at] && !JsonElement.DeepEquals(Parsed(here), Parsed(there[at])))
            {
                return $"{answers[at]}\nC#: {here}\nJS: {there[at]}";
            }
        }

        return null;
    }

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
