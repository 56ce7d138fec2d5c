using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>The result shown to the reader at the end.</summary>
public sealed record Outcome
{
    /// <summary>Unique among the outcomes.</summary>
    public required string Id { get; init; }

    /// <summary>The location of the id.</summary>
    public required Location Location { get; init; }

    /// <summary>Never more urgent than that of an outcome above it.</summary>
    public required Level Level { get; init; }

    /// <summary>What to do, in a few words.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>Markdown with paragraphs and lists.</summary>
    public required Located<string> Text { get; init; }

    /// <summary>Judged on unstopped paths only, under the negation of those above.</summary>
    public required Condition When { get; init; }

    /// <summary>Ids of the cards shown under it, in the order written.</summary>
    public ImmutableArray<Located<string>> Show { get; init; } = [];

    /// <summary>Links as written (paths of the site, or https), checked once the site is known.</summary>
    public ImmutableArray<Located<string>> Next { get; init; } = [];

    /// <summary>True if only stops reach it (<c>when: stopped</c>).</summary>
    public bool OnlyStopped => When is StoppedTest;
}
