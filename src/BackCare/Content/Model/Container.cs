using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A <c>:::name … :::</c> block. Rendered by the theme's template for its kind.</summary>
public abstract record Container
{
    private protected Container(ContainerKind kind, Location location) => (Kind, Location) = (kind, location);

    /// <summary>The kind of container.</summary>
    public ContainerKind Kind { get; }

    /// <summary>From the opening to the closing line.</summary>
    public Location Location { get; }

    /// <summary>The texts in it, part by part, in source order.</summary>
    public abstract IEnumerable<Passage> Passages { get; }

    /// <summary>The links of all its passages.</summary>
    public IEnumerable<Link> Links => Passages.SelectMany(p => p.Links);
}

/// <summary><c>:::emergency</c>, <c>:::urgent</c>, <c>:::non-urgent</c>.</summary>
/// <param name="Heading">The first line.</param>
/// <param name="Body">The content below it; may be empty.</param>
public sealed record CareCard(ContainerKind Kind, Passage Heading, Passage Body, Location Location) : Container(Kind, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Heading, Body];
}

/// <summary><c>:::important</c>.</summary>
public sealed record ImportantBox(Passage Body, Location Location) : Container(ContainerKind.Important, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Body];
}

/// <summary><c>:::do</c>, <c>:::dont</c>, <c>:::takeaways</c>: a list.</summary>
/// <param name="Items">At least one; takeaways three to five.</param>
public sealed record ListContainer(ContainerKind Kind, ImmutableArray<Passage> Items, Location Location) : Container(Kind, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => Items;
}

/// <summary><c>:::exercise Knee hug</c>.</summary>
/// <param name="Title">Plain words after the name.</param>
/// <param name="Introduction">Paragraphs above the steps; may be empty.</param>
/// <param name="Drawing">Null if there is none.</param>
/// <param name="Steps">At least one.</param>
/// <param name="Dose">How often and how long, without the label; empty if absent.</param>
/// <param name="StopIf">When to stop, without the label; empty if absent.</param>
public sealed record Exercise(
    Located<string> Title, Passage Introduction, Image? Drawing, ImmutableArray<Passage> Steps, Passage Dose, Passage StopIf, Location Location)
    : Container(ContainerKind.Exercise, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Introduction, .. Steps, Dose, StopIf];
}

/// <summary><c>:::figure</c>: an image and its caption.</summary>
public sealed record Figure(Image Image, Passage Caption, Location Location) : Container(ContainerKind.Figure, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Caption];
}

/// <summary><c>:::video https://…</c>: a link card.</summary>
/// <param name="Link">Always external; its text is that of <paramref name="Body"/>.</param>
/// <param name="Body">What the video shows.</param>
public sealed record Video(Link Link, Passage Body, Location Location) : Container(ContainerKind.Video, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Body];
}

/// <summary><c>:::self-check lower-back</c>: a link card to a self-check.</summary>
/// <param name="Id">As written; Sites checks that it exists.</param>
public sealed record SelfCheckCard(Located<string> Id, Location Location) : Container(ContainerKind.SelfCheck, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [];
}

/// <summary><c>:::contact</c>: how to reach the clinic.</summary>
public sealed record ContactCard(Location Location) : Container(ContainerKind.Contact, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [];
}
