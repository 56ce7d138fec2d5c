namespace BackCare.Content.Model;

/// <summary>What kind of page it is; each kind has parts that it must contain.</summary>
public enum PageType
{
    /// <summary>The default.</summary>
    Article,

    /// <summary>What a condition is, what causes it, what helps.</summary>
    Condition,

    /// <summary>Something to do, step by step.</summary>
    Strategy,

    /// <summary>Warning signs and what to do about them.</summary>
    WhenToGetHelp,

    /// <summary>Several parts in a series.</summary>
    Roadmap,

    /// <summary>How to reach the clinic.</summary>
    Contact,

    /// <summary>Anything else; the default of <c>_index.md</c>.</summary>
    Page,
}
