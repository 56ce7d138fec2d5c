using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BackCare;

/// <summary>
/// Runs work in parallel. Results are in the order of the input, for any number of threads.
/// </summary>
internal static class ParallelMap
{
    /// <summary>Runs two functions, in parallel if there is more than one thread.</summary>
    public static (TFirst First, TSecond Second) Both<TFirst, TSecond>(int jobs, Func<TFirst> first, Func<TSecond> second)
    {
        if (jobs <= 1)
        {
            return (first(), second());
        }

        var (one, other) = (default(TFirst), default(TSecond));
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = jobs }, () => one = first(), () => other = second());
        return (one!, other!);
    }

    /// <summary>Maps every item, in order; <paramref name="map"/> must be pure.</summary>
    public static ImmutableArray<TResult> Map<T, TResult>(ImmutableArray<T> items, int jobs, Func<T, TResult> map)
    {
        var results = new TResult[items.Length];
        if (jobs <= 1 || items.Length < 4)
        {
            for (var i = 0; i < items.Length; i++)
            {
                results[i] = map(items[i]);
            }
        }
        else
        {
            Parallel.For(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => results[i] = map(items[i]));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
