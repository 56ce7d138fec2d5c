using System.Collections.Immutable;
using BackCare.Assessments.Conditions;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Gives every name in a self-check its meaning and reports every mistake with its place.</summary>
public static class Binder
{
    private const int MostQuestions = 1_000;
    private const int MostScores = 200;

    /// <summary>The bound self-check; null if any mistake, here or when it was read, is an error.</summary>
    public static Checked<Assessment?> Bind(AssessmentSyntax syntax)
    {
        var findings = new Findings();
        if (IsTooLarge(syntax.Root, findings))
        {
            return new(null, findings.ToImmutable());
        }

        var assessment = Bind(syntax, findings);
        if (assessment is not null)
        {
            new UseCheck(assessment, findings).Run();
        }

        return new(findings.AnyError ? null : assessment, findings.ToImmutable());
    }

    /// <summary>The self-check; null if an essential part is missing, which the reader has reported.</summary>
    private static Assessment? Bind(AssessmentSyntax syntax, Findings findings)
    {
        var root = syntax.Root;
        var names = new Names(findings);
        var cards = new CardBinder(names, findings);
        var questions = new QuestionBinder(names, cards, findings);
        var scores = new ScoreBinder(syntax, names, findings);
        var outcomes = new OutcomeBinder(names, cards, findings);

        var boundCards = cards.Declare(root.Map("cards"));
        questions.Declare(Maps(root, "questions"));
        scores.Declare();
        var bandSets = new BandBinder(names, findings).Declare(root.Map("bands"));
        outcomes.Declare(Maps(root, "outcomes"));
        var (boundScores, order) = scores.Bind();
        var boundQuestions = questions.Bind();
        var boundOutcomes = outcomes.Bind();
        var examples = new ExampleBinder(names, findings).Bind(Maps(root, "examples"));
        var monotone = Monotone(root, names, findings);
        CheckPresence(root, findings);
        CheckLicence(root.Text("licence"), findings);
        var assessment = syntax.Passed && !findings.AnyError ? Whole() : null;
        if (examples.Length == Maps(root, "examples").Count())
        {
            ExampleCoverage.Check(outcomes.Declared, examples, assessment, findings);
        }

        return assessment;

        Assessment Whole() => new()
        {
            Id = syntax.Id,
            File = syntax.File,
            Title = Text("title"),
            Description = Text("description"),
            Version = root.Number("version")!.Value,
            IntendedUse = Text("intended_use"),
            For = Text("for"),
            NotFor = root.Texts("not_for"),
            Licence = Text("licence"),
            Reviewed = ReviewOf(root.Map("reviewed")!),
            Sources = root.Texts("sources"),
            Questions = boundQuestions,
            Blocks = [.. names.Blocks.Values],
            Cards = boundCards,
            Scores = boundScores,
            ScoreOrder = order,
            BandSets = bandSets,
            Outcomes = boundOutcomes,
            Examples = examples,
            Policy = root.Text("policy") is null ? Policy.First : Policy.Unique,
            Monotone = monotone,
            Longest = root.Number("longest") ?? new(Assessment.UsualLongest, Location.TopOf(syntax.File)),
            ShowScores = root.Flag("show_scores"),
            ContentHash = syntax.ContentHash,
        };

        Located<string> Text(string key) => root.Text(key)!.Value;
    }

    private static bool IsTooLarge(YamlMap root, Findings findings)
    {
        var questions = Maps(root, "questions").Sum(q => Math.Max(1, q.Items("items").Length));
        var scores = root.Map("scores")?.Entries.Length ?? 0;
        if (questions > MostQuestions || scores > MostScores)
        {
            findings.Add(AssessmentRules.TooMany(root.Location with { End = root.Location.Start }, MostQuestions, MostScores));
            return true;
        }

        return false;
    }

    private static void CheckPresence(YamlMap root, Findings findings)
    {
        foreach (var key in (string[])["questions", "outcomes"])
        {
            if (root.Find(key) is YamlList { Items.IsEmpty: true } empty)
            {
                findings.Add(AssessmentRules.EmptyList(empty.Location, key));
            }
        }
    }

    private static void CheckLicence(Located<string>? licence, Findings findings)
    {
        const string Permission = "permission:";
        if (licence is not { } text || text.Value is "original" or "public-domain")
        {
            return;
        }

        var parts = text.Value.StartsWith(Permission, StringComparison.Ordinal) ? text.Value[Permission.Length..].Split(',') : [];
        if (parts.Length < 2 || parts.Any(string.IsNullOrWhiteSpace))
        {
            findings.Add(AssessmentRules.BadLicence(text));
        }
    }

    private static ImmutableArray<Located<string>> Monotone(YamlMap root, Names names, Findings findings)
    {
        var monotone = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var name in root.Texts("monotone"))
        {
            if (names.Items(name.Value) is not { } questions)
            {
                names.ReportItem(name);
                continue;
            }

            foreach (var question in questions)
            {
                monotone.Add(new(question, name.Location));
                if (names.Questions[question].Options.FirstOrDefault(o => o.Points is null && !o.Exclusive) is { } without)
                {
                    findings.Add(AssessmentRules.NoPoints(name.Location, question, without));
                }
            }
        }

        return monotone.ToImmutable();
    }

    /// <summary>A review of which the keys are right.</summary>
    internal static Review ReviewOf(YamlMap map) =>
        new(map.Text("by")!.Value, map.Date("on")!.Value, map.Date("next"), map.Text("hash"), map.Number("version"), map.Location);

    private static IEnumerable<YamlMap> Maps(YamlMap root, string key) => (root.Find(key) as YamlList)?.Items.OfType<YamlMap>() ?? [];
}
