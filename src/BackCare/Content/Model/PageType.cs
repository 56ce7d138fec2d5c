namespace BackCare.Content.Model;

/// <summary>The types of page. Linting checks that a page has the parts that its type requires.</summary>
public enum PageType
{
    /// <summary>An article; the default.</summary>
    Article,

    /// <summary>A health problem: what it is, what causes it and what helps.</summary>
    Condition,

    /// <summary>One thing to do, step by step.</summary>
    Strategy,

    /// <summary>Warning signs, and what to do about them.</summary>
    WhenToGetHelp,

    /// <summary>A stage of a longer plan, as a series of parts.</summary>
    Roadmap,

    /// <summary>How to reach the clinic.</summary>
    Contact,

    /// <summary>Any other page; the default for <c>_index.md</c>.</summary>
    Page,
}
