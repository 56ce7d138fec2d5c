namespace BackCare.Assessments.Fhir.Format;

/// <summary>One thing that could not be carried over, or that only BackCare will understand there.</summary>
/// <param name="LinkId">The questionnaire item's, or the question's id; null if it concerns the whole.</param>
/// <param name="Path">Its place in the source: a JSON path such as <c>$.item[2].enableWhen[0]</c>, or the keys of the self-check.</param>
/// <param name="Message">One line, lower case, in an editor's words.</param>
public sealed record Loss(string? LinkId, string Path, string Message) : IComparable<Loss>
{
    /// <summary>By place in the file: numbers in paths count as numbers.</summary>
    public int CompareTo(Loss? other)
    {
        var (mine, theirs) = (Path, other?.Path ?? "");
        for (int at = 0, to = 0; at < mine.Length && to < theirs.Length; at++, to++)
        {
            var (length, otherLength) = (Digits(mine, at), Digits(theirs, to));
            if (length != otherLength || mine[at] != theirs[to])
            {
                return length != otherLength ? length.CompareTo(otherLength) : mine[at].CompareTo(theirs[to]);
            }
        }

        return mine.Length.CompareTo(theirs.Length);
    }

    /// <inheritdoc/>
    public override string ToString() => LinkId is null ? $"{Path}: {Message}" : $"{LinkId} ({Path}): {Message}";

    /// <summary>The number of digits at this position; a longer number is the larger one.</summary>
    private static int Digits(string path, int at)
    {
        var end = at;
        while (end < path.Length && char.IsAsciiDigit(path[end]))
        {
            end++;
        }

        return end - at;
    }
}
