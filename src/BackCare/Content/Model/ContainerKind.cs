namespace BackCare.Content.Model;

/// <summary>The kinds of containers.</summary>
public enum ContainerKind
{
    /// <summary>A care card: act now.</summary>
    Emergency,

    /// <summary>A care card: get help today or tomorrow.</summary>
    Urgent,

    /// <summary>A care card: make an appointment.</summary>
    NonUrgent,

    /// <summary>A remark that must not be missed.</summary>
    Important,

    /// <summary>A list of things to do.</summary>
    Do,

    /// <summary>A list of things not to do.</summary>
    Dont,

    /// <summary>The three to five sentences to remember.</summary>
    Takeaways,

    /// <summary>Steps of an exercise.</summary>
    Exercise,

    /// <summary>An image with a caption.</summary>
    Figure,

    /// <summary>A link to a video.</summary>
    Video,

    /// <summary>A link to a self-check.</summary>
    SelfCheck,

    /// <summary>The clinic's contact card.</summary>
    Contact,
}
