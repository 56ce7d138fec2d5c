namespace BackCare.Assessments.Proving.Diagram;

/// <summary>Gives equal values one number, counting from 0 in the order in which they first appear.</summary>
internal sealed class Numbering<T>
    where T : notnull
{
    private readonly List<T> values = [];
    private readonly Dictionary<T, int> numbers = [];

    public T this[int number] => values[number];

    public int Of(T value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers.Add(value, number = values.Count);
            values.Add(value);
        }

        return number;
    }
}
