namespace BackCare.Content.Model;

/// <summary>The role of a stretch of text on the page. The container around it is separate, in <see cref="Prose.Container"/>.</summary>
public enum ProseKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading of the body.</summary>
    Heading,

    /// <summary>A paragraph of a list item.</summary>
    ListItem,

    /// <summary>A paragraph of an item in a numbered list, an exercise's steps included.</summary>
    Step,

    /// <summary>A cell of a table's head.</summary>
    TableHead,

    /// <summary>A cell of a table's body.</summary>
    TableCell,

    /// <summary>The term of a definition list.</summary>
    Term,

    /// <summary>The first line of a care card.</summary>
    CardHeading,

    /// <summary>The title of an exercise.</summary>
    Title,

    /// <summary>The caption of a figure.</summary>
    Caption,

    /// <summary>A sentence to take away, from front matter or container.</summary>
    Takeaway,

    /// <summary>An exercise's <c>Dose:</c> or <c>Stop if:</c> line.</summary>
    Label,

    /// <summary>A footnote.</summary>
    Footnote,
}
