namespace BackCare.Assessments.Proving.Variables;

/// <summary>Gives equal values one number, counting from 0 in the order in which they first appear.</summary>
internal sealed class InternTable<T>
    where T : notnull
{
    private readonly List<T> values = [];
    private readonly Dictionary<T, int> numbers = [];

    public T this[int number] => values[number];

    /// <summary>The number of a value, the next free number if the value is new.</summary>
    public int NumberOf(T value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers.Add(value, number = values.Count);
            values.Add(value);
        }

        return number;
    }
}
