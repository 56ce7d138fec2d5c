namespace BackCare.Content.Model;

/// <summary>The kinds of container.</summary>
public enum ContainerKind
{
    /// <summary>A care card for emergencies: act now.</summary>
    Emergency,

    /// <summary>A care card for urgent cases: get help today or tomorrow.</summary>
    Urgent,

    /// <summary>A care card for other cases: make an appointment.</summary>
    NonUrgent,

    /// <summary>A remark that readers must not overlook.</summary>
    Important,

    /// <summary>A list of things to do.</summary>
    Do,

    /// <summary>A list of things to avoid.</summary>
    Dont,

    /// <summary>Three to five sentences to remember.</summary>
    Takeaways,

    /// <summary>An exercise, step by step.</summary>
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
