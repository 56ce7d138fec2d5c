namespace BackCare.Content.Model;

/// <summary>The type of a page, which determines its required parts.</summary>
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
