using System.Text.Json;
using BackCare.Assessments.Fhir.Format;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>Writes questions, blocks and scores as items, and lists what only BackCare will read of them.</summary>
internal sealed class FhirItems(Assessment assessment, Utf8JsonWriter json, List<Loss> losses)
{
    private const int MostRadios = 21;

    private const string OnlyHere = "kept in an extension that other tools ignore";

    private readonly EnableWhen enableWhen = new(assessment);

    private readonly ConditionPath conditions = new(assessment);

    private readonly ScorePath scores = new(assessment);

    /// <summary>All items in file order, the scores last.</summary>
    public void Write()
    {
        foreach (var question in assessment.Questions)
        {
            if (question is not StatementQuestion statement)
            {
                WriteQuestion(question);
            }
            else if (statement.Block.Questions[0] == question.Id)
            {
                WriteBlock(statement.Block, question.AskIf);
            }
        }

        foreach (var score in assessment.Scores)
        {
            WriteScore(score);
        }
    }

    private void WriteBlock(Block block, Condition? askIf)
    {
        var extensions = new FhirExtensions();
        json.WriteStartObject();
        var tests = AskIf(block.Id, askIf, extensions);
        extensions.Write(json);
        json.WriteString("linkId", block.Id);
        FhirExtensions.WriteText(json, "text", block.Ask.Value);
        json.WriteString("type", "group");
        WriteEnableWhen(tests);
        json.WriteStartArray("item");
        WriteDisplay(block.Id + ".why", block.Why?.Value, "help");
        foreach (var id in block.Questions)
        {
            WriteQuestion(assessment.Question(id));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteQuestion(Question question)
    {
        var extensions = new FhirExtensions();
        json.WriteStartObject();
        var tests = question is StatementQuestion ? null : AskIf(question.Id, question.AskIf, extensions);
        AddKind(question, extensions);
        AddOwnParts(question, extensions);
        extensions.Write(json);
        json.WriteString("linkId", question.Id);
        FhirExtensions.WriteText(json, "text", question.Ask.Value);
        json.WriteString("type", AnswerCoding.IsCoded(question) ? "choice" : question is YesNoQuestion ? "boolean" : "integer");
        WriteEnableWhen(tests);
        json.WriteBoolean("required", !question.Optional);
        if (question is AnyOfQuestion)
        {
            json.WriteBoolean("repeats", true);
        }

        WriteOptions(question);
        WriteChildren(question);
        json.WriteEndObject();
    }

    private void AddKind(Question question, FhirExtensions extensions)
    {
        var range = question switch { NumberQuestion number => number.Range, ScaleQuestion scale => scale.Range, _ => (WholeRange?)null };
        if (question is ScaleQuestion || (AnswerCoding.IsCoded(question) && question is not AnyOfQuestion))
        {
            extensions.AddControl("radio-button");
        }

        if (range is { } found && FhirExtensions.Fits(found))
        {
            extensions.Add(FhirUrls.MinValue, found.Low);
            extensions.Add(FhirUrls.MaxValue, found.High);
        }
        else if (range is { } large)
        {
            extensions.AddOwn("range", large.ToString());
            Lose(question.Id, "range", "the range is too large for a FHIR integer; it is " + OnlyHere);
        }

        if (question is YesNoQuestion && AnswerCoding.IsCoded(question))
        {
            extensions.AddOwn("type", question.Type);
        }
    }

    private void AddOwnParts(Question question, FhirExtensions extensions)
    {
        if (question.Unscored)
        {
            extensions.AddOwn("unscored", "true");
            Lose(question.Id, "unscored", $"`unscored` is {OnlyHere}");
        }

        if (question.Stop is { } stop)
        {
            extensions.AddOwn("stop", Tree.Map(("if", stop.If.Source), ("outcome", stop.Outcome.Value)));
            Lose(question.Id, "stop", $"the stop (`{stop.If.Source}`) is {OnlyHere}: they keep asking");
        }

        if (question is YesNoQuestion && !AnswerCoding.IsCoded(question) && question.Options.Any(o => o.RedFlag is not null))
        {
            extensions.AddOwn("red_flag",
                new MapTree([.. question.Options.Where(o => o.RedFlag is not null)
                    .Select(o => (o.Id, (Tree)DefinitionTrees.RedFlag(o.RedFlag!)))]));
        }

        if (question is not StatementQuestion statement || statement.Block.Questions[0] == question.Id)
        {
            LoseOptionParts(question);
        }
    }

    private void LoseOptionParts(Question question)
    {
        var owner = question is StatementQuestion { Block: var block } ? block.Id : question.Id;
        var flags = question.Options.Where(o => o.RedFlag is not null).Select(o => $"`{o.Id}`").ToList();
        if (flags.Count > 0)
        {
            Lose(owner, "red_flag", $"the red flags of {string.Join(", ", flags)} are {OnlyHere}");
        }

        if (question.Options.Any(o => o.Hint is not null))
        {
            Lose(owner, "hint", $"the hints of its options are {OnlyHere}");
        }
    }

    private EnableTests? AskIf(string id, Condition? condition, FhirExtensions extensions)
    {
        var tests = condition is null ? null : enableWhen.Of(condition);
        if (condition is null || tests is not null)
        {
            return tests;
        }

        var path = conditions.Of(condition);
        if (path is not null)
        {
            extensions.AddExpression(FhirUrls.EnableWhenExpression, path);
        }

        extensions.AddOwn("ask_if", Tree.Map(("if", condition.Source), (FhirUrls.OwnExpression, path)));
        Lose(id, "ask_if", path is null
            ? $"the condition `{condition.Source}` is {OnlyHere}: they always ask the question"
            : $"the condition `{condition.Source}` does not fit into enableWhen; it is an expression, which not every tool supports");
        return null;
    }

    private void WriteEnableWhen(EnableTests? tests)
    {
        if (tests is null)
        {
            return;
        }

        json.WriteStartArray("enableWhen");
        foreach (var test in tests.Tests)
        {
            json.WriteStartObject();
            json.WriteString("question", test.Question);
            json.WriteString("operator", test.Operator);
            WriteAnswer(test);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (!tests.IsSingle)
        {
            json.WriteString("enableBehavior", tests.Any ? "any" : "all");
        }
    }

    private void WriteAnswer(EnableTest test)
    {
        if (test.Answer == "answerCoding")
        {
            json.WriteStartObject("answerCoding");
            json.WriteString("code", test.Value);
            json.WriteEndObject();
            return;
        }

        json.WritePropertyName(test.Answer);
        json.WriteRawValue(test.Value);
    }

    private void WriteOptions(Question question)
    {
        var radios = question is ScaleQuestion { Range: var range } && range.High - range.Low < MostRadios && FhirExtensions.Fits(range)
            ? range
            : (WholeRange?)null;
        if (radios is null && !AnswerCoding.IsCoded(question))
        {
            return;
        }

        json.WriteStartArray("answerOption");
        for (var number = radios?.Low; number <= radios?.High; number++)
        {
            json.WriteStartObject();
            json.WriteNumber("valueInteger", number.Value);
            json.WriteEndObject();
        }

        foreach (var option in question.Options)
        {
            WriteOption(option);
        }

        json.WriteEndArray();
    }

    private void WriteOption(Option option)
    {
        var extensions = new FhirExtensions();
        if (option.Points is { } points)
        {
            extensions.Add(FhirUrls.OrdinalValue, points);
        }

        if (option.Exclusive)
        {
            extensions.Add(FhirUrls.Exclusive, value: true);
        }

        if (option.RedFlag is { } flag)
        {
            extensions.AddOwn("red_flag", DefinitionTrees.RedFlag(flag));
        }

        if (option.Hint is { } hint)
        {
            extensions.AddOwn("hint", hint.Value);
        }

        json.WriteStartObject();
        extensions.Write(json);
        json.WriteStartObject("valueCoding");
        json.WriteString("code", option.Id);
        FhirExtensions.WriteText(json, "display", option.Words);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteChildren(Question question)
    {
        var scale = question as ScaleQuestion;
        var why = question is StatementQuestion ? null : question.Why?.Value;
        if (why is null && scale is null)
        {
            return;
        }

        json.WriteStartArray("item");
        WriteDisplay(question.Id + ".why", why, "help");
        WriteDisplay(question.Id + ".low", scale?.LowEnd.Value, "lower");
        WriteDisplay(question.Id + ".high", scale?.HighEnd.Value, "upper");
        json.WriteEndArray();
    }

    private void WriteDisplay(string linkId, string? text, string control)
    {
        if (text is null)
        {
            return;
        }

        var extensions = new FhirExtensions();
        extensions.AddControl(control);
        json.WriteStartObject();
        extensions.Write(json);
        json.WriteString("linkId", linkId);
        FhirExtensions.WriteText(json, "text", text);
        json.WriteString("type", "display");
        json.WriteEndObject();
    }

    private void WriteScore(Score score)
    {
        var extensions = new FhirExtensions();
        var path = scores.Of(score);
        if (path is null)
        {
            Lose(score.Id, "scores", $"this score cannot be calculated in FHIRPath; it is {OnlyHere}");
        }
        else
        {
            extensions.AddExpression(FhirUrls.CalculatedExpression, path);
            if (ScorePath.Divides(score))
            {
                Lose(score.Id, "scores", "other tools calculate this exact fraction as a decimal");
            }
        }

        if (!assessment.ShowScores)
        {
            extensions.Add(FhirUrls.Hidden, value: true);
        }

        var definition = DefinitionTrees.Score(score);
        extensions.AddOwn("score", path is null ? definition : definition.With(FhirUrls.OwnExpression, path));
        json.WriteStartObject();
        extensions.Write(json);
        json.WriteString("linkId", score.Id);
        json.WriteString("text", score.Id);
        json.WriteString("type", "decimal");
        json.WriteBoolean("readOnly", value: true);
        json.WriteEndObject();
    }

    private void Lose(string id, string path, string message) => losses.Add(new(id, path, message));
}
