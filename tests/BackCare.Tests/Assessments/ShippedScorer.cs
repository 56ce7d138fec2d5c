using System.Text;
using BackCare.Assessments;
using BackCare.Tests.House;
using Jint;
using Jint.Native;

namespace BackCare.Tests.Assessments;

/// <summary>The shipped score.js in an in-process JavaScript engine. One engine, one thread.</summary>
public sealed class ShippedScorer
{
    private readonly Engine engine = new();
    private readonly JsValue score;
    private readonly JsValue parse;
    private readonly JsValue print;
    private JsValue? program;

    public ShippedScorer()
    {
        engine.Modules.Add("score", Repository.Text("templates/assets/self-check/score.js"));
        score = engine.Modules.Import("score").Get("score");
        parse = engine.Evaluate("JSON.parse");
        print = engine.Evaluate("JSON.stringify");
    }

    /// <summary>Takes a program for the calls that follow.</summary>
    public ShippedScorer With(Program next)
    {
        program = engine.Invoke(parse, Encoding.UTF8.GetString(next.Json.Span));
        return this;
    }

    /// <summary>What it says to answers in JSON, in JSON.</summary>
    public string Score(string answers) => engine.Invoke(print, engine.Invoke(score, program!, engine.Invoke(parse, answers))).AsString();
}
