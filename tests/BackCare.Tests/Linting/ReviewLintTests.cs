namespace BackCare.Tests.Linting;

public sealed class ReviewLintTests
{
    [Theory]
    [InlineData("year: 2024", "add `publisher: …` and `year: …` to `guide` in sources.yml")]
    [InlineData("publisher: A publisher", "add `publisher: …` and `year: …` to `guide` in sources.yml")]
    [InlineData("year: 2024, publisher: A publisher", null)]
    public void An_incomplete_source_is_told_at_its_id_with_what_it_lacks(string kept, string? suggestion)
    {
        var sources =
            $"-- content/_data/people.yml --\ndana: {{ name: Dana Cole, credentials: DPT }}\n-- content/_data/sources.yml --\nguide: {{ "
            + $"title: A guide, {kept} }}\n";
        var found = Site.From(sources + LintedPage.Help).Prepare().Diagnostics.Where(d => d.Rule.Id == "BC7106");

        Assert.Equal(suggestion is null
            ? []
            : [$"7:11 {suggestion}"], found.Select(f => $"{f.Location.Start.Line}:{f.Location.Start.Column} {f.Suggestion}"));
    }
}
