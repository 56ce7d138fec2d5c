namespace BackCare.Content.Model;

/// <summary>The roles that a stretch of text can have on a page. <see cref="Prose.Container"/> gives the container around it.</summary>
public enum ProseKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading of the body.</summary>
    Heading,

    /// <summary>A paragraph in an item of a bulleted list.</summary>
    ListItem,

    /// <summary>A paragraph in an item of a numbered list, such as a step of an exercise.</summary>
    Step,

    /// <summary>A cell in the header row of a table.</summary>
    TableHead,

    /// <summary>A cell in any other row of a table.</summary>
    TableCell,

    /// <summary>A term in a definition list.</summary>
    Term,

    /// <summary>The first line of a care card.</summary>
    CardHeading,

    /// <summary>The title of an exercise.</summary>
    Title,

    /// <summary>The caption of a figure.</summary>
    Caption,

    /// <summary>A takeaway, from front matter or from the container.</summary>
    Takeaway,

    /// <summary>The <c>Dose:</c> or <c>Stop if:</c> line of an exercise, without its label.</summary>
    Label,

    /// <summary>A footnote.</summary>
    Footnote,
}
