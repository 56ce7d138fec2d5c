using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A <c>:::name … :::</c> block, rendered by the theme's shortcode template of the same name.</summary>
public abstract record Container
{
    private protected Container(ContainerKind kind, Location location) => (Kind, Location) = (kind, location);

    /// <summary>The kind of container.</summary>
    public ContainerKind Kind { get; }

    /// <summary>The whole container, from the opening to the closing line.</summary>
    public Location Location { get; }

    /// <summary>The parts of its content, in source order.</summary>
    public abstract IEnumerable<Passage> Passages { get; }

    /// <summary>The links of all its passages, in order.</summary>
    public IEnumerable<Link> Links => Passages.SelectMany(p => p.Links);
}

/// <summary>A care card: <c>:::emergency</c>, <c>:::urgent</c> or <c>:::non-urgent</c>.</summary>
/// <param name="Heading">The first line.</param>
/// <param name="Body">Everything below the first line; can be empty.</param>
public sealed record CareCard(ContainerKind Kind, Passage Heading, Passage Body, Location Location) : Container(Kind, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Heading, Body];
}

/// <summary>A box for a remark that readers must not overlook: <c>:::important</c>.</summary>
public sealed record ImportantBox(Passage Body, Location Location) : Container(ContainerKind.Important, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Body];
}

/// <summary>A container with one list: <c>:::do</c>, <c>:::dont</c> or <c>:::takeaways</c>.</summary>
/// <param name="Items">The items: at least one, and three to five for takeaways.</param>
public sealed record ListContainer(ContainerKind Kind, ImmutableArray<Passage> Items, Location Location) : Container(Kind, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => Items;
}

/// <summary>An exercise, such as <c>:::exercise Knee hug</c>.</summary>
/// <param name="Title">The words after the name of the container, as plain text.</param>
/// <param name="Introduction">The paragraph above the steps; empty if there is none.</param>
/// <param name="Drawing">The drawing; null if there is none.</param>
/// <param name="Steps">The steps, at least one.</param>
/// <param name="Dose">How often and how long, without the label <c>Dose:</c>; empty if absent.</param>
/// <param name="StopIf">When to stop, without the label <c>Stop if:</c>; empty if absent.</param>
public sealed record Exercise(
    Located<string> Title, Passage Introduction, Image? Drawing, ImmutableArray<Passage> Steps, Passage Dose, Passage StopIf,
        Location Location)
    : Container(ContainerKind.Exercise, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Introduction, .. Steps, Dose, StopIf];
}

/// <summary>An image with a caption: <c>:::figure</c>.</summary>
public sealed record Figure(Image Image, Passage Caption, Location Location) : Container(ContainerKind.Figure, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Caption];
}

/// <summary>A card that links to a video: <c>:::video https://…</c>.</summary>
/// <param name="Link">An external https link; its text is the plain text of <paramref name="Body"/>.</param>
/// <param name="Body">A description of the video.</param>
public sealed record Video(Link Link, Passage Body, Location Location) : Container(ContainerKind.Video, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [Body];
}

/// <summary>A card that links to a self-check, such as <c>:::self-check lower-back</c>.</summary>
/// <param name="Id">The id of the self-check, as written; Sites checks that it exists.</param>
public sealed record SelfCheckCard(Located<string> Id, Location Location) : Container(ContainerKind.SelfCheck, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [];
}

/// <summary>A card with the clinic's contact details: <c>:::contact</c>.</summary>
public sealed record ContactCard(Location Location) : Container(ContainerKind.Contact, Location)
{
    /// <inheritdoc/>
    public override IEnumerable<Passage> Passages => [];
}
