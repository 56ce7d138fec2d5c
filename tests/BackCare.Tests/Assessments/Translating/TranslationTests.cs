using BackCare.Diagnostics;

namespace BackCare.Tests.Assessments.Translating;

/// <summary>A translation has every text of its self-check, and nothing else.</summary>
public sealed class TranslationTests
{
    [Fact]
    public void A_whole_translation_is_right() => Assert.Empty(Found(TranslationSite.Spanish));

    [Theory]
    [InlineData("title: El dolor de hoy\n", "", "1:1", "the self-check has no `title` in this translation",
        "translate \"Pain today\" (line 1 of `pain-today.yml`)")]
    [InlineData("    why: Puede ser un problema de los nervios.\n", "", "12:9", "question `numb` has no `why` in this translation",
        "translate \"It can be a nerve problem.\" (line 17 of `pain-today.yml`)")]
    [InlineData("      - { id: legs, text: Debilidad en las dos piernas }\n", "", "15:5",
        "option `legs` of question `numb` is not translated",
            "add `- id: legs` and translate \"Weakness in both legs\" (line 20 of `pain-today.yml`)")]
    [InlineData(", hint: Todo sigue igual", "", "17:15", "option `none` of `numb` has no `hint` in this translation",
        "translate \"All is as usual\" (line 21 of `pain-today.yml`)")]
    [InlineData("  - { id: fever, ask: ¿Tiene fiebre? }\n", "", "11:1", "question `fever` of the self-check is not translated",
        "add `- id: fever` and translate \"Do you have a fever?\" (line 24 of `pain-today.yml`)")]
    [InlineData("ends: [Nada, Lo peor]", "ends: [Nada]", "20:45",
        "`ends` of question `pain` has 2 texts in `pain-today.yml` but fewer here", "translate \"Worst\" (line 25 of `pain-today.yml`)")]
    [InlineData(", { id: dress, text: vestirse }", "", "24:5", "item `dress` of question `daily` is not translated",
        "add `- id: dress` and translate \"dressing\" (line 30 of `pain-today.yml`)")]
    [InlineData("nerves: { text: Llame al **911** ahora. }", "nerves: {}", "10:3", "card `nerves` has no `text` in this translation",
        "translate \"Call **911** now.\" (line 13 of `pain-today.yml`)")]
    [InlineData("title: Pida una cita, text: Llámenos. }", "title: Pida una cita }", "27:11",
        "outcome `book` has no `text` in this translation", "translate \"Call us.\" (line 38 of `pain-today.yml`)")]
    [InlineData("names: { impact: efecto en su día, whole: estado general }", "names: { impact: efecto en su día }", "29:1",
        "`names` has no `whole` in this translation", "translate \"whole\" (line 35 of `pain-today.yml`)")]
    [InlineData("low: poco, ", "", "31:3", "`bands` of `impact` has no `low` in this translation",
        "translate \"low\" (line 34 of `pain-today.yml`)")]
    public void A_text_that_is_missing_is_an_error_at_its_part(string written, string instead, string place, string message,
        string suggestion) =>
        Single("BC3052", written, instead, place, message, suggestion);

    [Theory]
    [InlineData("id: legs", "id: leg", "16:15", "question `numb` has no option `leg`", "did you mean `legs`?")]
    [InlineData("id: home, title", "id: hom, title", "28:11", "the self-check has no outcome `hom`", "did you mean `home`?")]
    [InlineData("nerves: {", "nervs: {", "10:3", "`cards` has no `nervs` in the self-check", "did you mean `nerves`?")]
    public void An_unknown_id_is_an_error_beside_the_one_that_is_missing(string written, string instead, string place, string message,
        string suggestion)
    {
        var found = Found(TranslationSite.Spanish.Replace(written, instead, StringComparison.Ordinal));

        Assert.Equal(["BC3052", "BC3053"], found.Select(d => d.Rule.Id).Order());
        var extra = found.Single(d => d.Rule.Id == "BC3053");
        Assert.Equal((place, message, suggestion), (PlaceOf(extra), extra.Message, extra.Suggestion));
    }

    [Theory]
    [InlineData("{ id: fever, ask: ¿Tiene fiebre? }", "{ id: fever, ask: ¿Tiene fiebre?, why: Porque sí }", "19:39",
        "question `fever` has no `why` in `pain-today.yml`, so there is nothing to translate")]
    [InlineData("{ id: again, ask: ¿Y ayer? }", "{ id: again, ask: ¿Y ayer?, options: [{ id: legs, text: Debilidad }] }", "18:33",
        "question `again` has no `options` in `pain-today.yml`, so there is nothing to translate")]
    [InlineData("  - Menores de 16 años\n", "  - Menores de 16 años\n  - Otra persona\n", "9:5",
        "`not_for` of the self-check has 2 texts in `pain-today.yml` but more here")]
    public void A_text_without_an_original_is_an_error(string written, string instead, string place, string message) =>
        Single("BC3053", written, instead, place, message, "remove it, or add it to the self-check first",
            "remove this one, or add it to the self-check first");

    [Theory]
    [InlineData("id: legs, text", "id: legs, red_flag: { level: soon }, text", "16:21", "red_flag")]
    [InlineData("id: go, title", "id: go, level: routine, title", "26:15", "level")]
    [InlineData("nerves: { text", "nerves: { level: routine, text", "10:13", "level")]
    [InlineData("{ id: pain, ask", "{ id: pain, range: 0 to 5, ask", "20:17", "range")]
    [InlineData("version: 3\n", "version: 3\nlonger: 3\nlongest: 3\n", "3:1", "longest", "longer")]
    public void A_key_that_is_not_a_text_is_an_error(string written, string instead, string place, string key, string? unknown = null)
    {
        var found = Found(TranslationSite.Spanish.Replace(written, instead, StringComparison.Ordinal));

        var error = found.Single(d => d.Rule.Id == "BC3054");
        Assert.Equal((place, $"`{key}` cannot be translated: it is the same in every language",
            "remove it here; `pain-today.yml` already has it"), (PlaceOf(error), error.Message, error.Suggestion));
        Assert.Equal(unknown is null ? [] : ["BC3005"], found.Where(d => d != error).Select(d => d.Rule.Id));
    }

    [Theory]
    [InlineData("title: El dolor de hoy", "title: [uno, dos]", "BC3007")]
    [InlineData("ask: ¿Tiene fiebre?", "ask: '  '", "BC3007")]
    [InlineData("ends: [Nada, Lo peor]", "ends: [Nada, [Lo peor]]", "BC3007")]
    [InlineData("names: { impact: efecto en su día, whole: estado general }", "names: efecto", "BC3007")]
    [InlineData("version: 3", "version: three", "BC3007")]
    [InlineData("  - { id: fever, ask", "  - { ask: ¿Otra?}\n  - { id: fever, ask", "BC3006")]
    [InlineData("  - { id: fever, ask", "  - { id: fever, ask: ¿Otra?}\n  - { id: fever, ask", "BC3012")]
    [InlineData("title: El dolor de hoy", "titel: El dolor de hoy", "BC3005 BC3052")]
    public void What_is_written_wrongly_is_an_error_of_every_self_check(string written, string instead, string rules) =>
        Assert.Equal(rules,
            string.Join(' ', Found(TranslationSite.Spanish.Replace(written, instead, StringComparison.Ordinal)).Select(d => d.Rule.Id)
                .Order()));

    [Fact]
    public void A_translation_of_an_older_version_is_an_error() => Single(
        "BC3055", "version: 3", "version: 2", "1:10", "this translates version 2, but `pain-today.yml` is at version 3",
            "update the texts, then write `version: 3`");

    [Fact]
    public void A_version_need_not_be_written() =>
        Assert.Empty(Found(TranslationSite.Spanish.Replace("version: 3\n", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("pain-todya.es.yml", "BC3050", "this file translates the self-check `pain-todya`, which does not exist",
        "did you mean `pain-today`?")]
    [InlineData("pain-today.fr.yml", "BC3051", "the language `fr` is not declared in site.yml",
        "add it to site.yml: `languages: { fr: { title: … } }`")]
    [InlineData("pain-today.en.yml", "BC3051", "`en` is the main language of the site, so it needs no translation",
        "move the texts to `pain-today.yml` and delete this file")]
    public void A_file_that_translates_nothing_is_an_error(string name, string rule, string message, string suggestion)
    {
        var built = TranslationSite.Of(TranslationSite.Spanish).With($"content/self-checks/{name}", TranslationSite.Spanish).Build();

        var error = Assert.Single(built.Errors);
        Assert.Equal((rule, $"content/self-checks/{name}", message, suggestion),
            (error.Rule.Id, error.Location.File, error.Message, error.Suggestion));
    }

    [Fact]
    public void A_name_with_another_dot_is_no_translation() => Assert.Contains(
        "BC3008", TranslationSite.Of(TranslationSite.Spanish).With("content/self-checks/pain.v2.yml", TranslationSite.Spanish).Build().Ids);

    [Fact]
    public void An_unfinished_translation_waits_behind_an_underscore() =>
        TranslationSite.Of(TranslationSite.Spanish).With("content/self-checks/_pain-today.es.yml", "title: Empezada\n").Build()
            .WithoutErrors();

    [Fact]
    public void A_self_check_with_an_error_says_nothing_of_its_translation()
    {
        var site = TranslationSite.Of("title: Empezada\n");
        var built = site.With(TranslationSite.Original, "title: Pain today\n").Build();

        Assert.All(built.Errors, e => Assert.Equal(TranslationSite.Original, e.Location.File));
    }

    [Fact]
    public void A_translated_emergency_keeps_its_number() => Single(
        "BC5024",
        "text: Llame al **911**. }",
        "text: Llame ya. }",
        "26:48",
        "the original of this emergency text contains the number 911, but the translation does not",
        "add 911 to the translation, in digits");

    private static void Single(string rule, string written, string instead, string place, string message, params string[] suggestions)
    {
        Assert.Contains(written, TranslationSite.Spanish, StringComparison.Ordinal);

        var found = Assert.Single(Found(TranslationSite.Spanish.Replace(written, instead, StringComparison.Ordinal)));

        Assert.Equal((rule, place, message), (found.Rule.Id, PlaceOf(found), found.Message));
        Assert.Contains(found.Suggestion, suggestions);
    }

    private static IReadOnlyList<Diagnostic> Found(string spanish) =>
        [.. TranslationSite.Of(spanish).Build().Errors.Where(e => e.Location.File == TranslationSite.File)];

    private static string PlaceOf(Diagnostic found) => $"{found.Location.Start.Line}:{found.Location.Start.Column}";
}
