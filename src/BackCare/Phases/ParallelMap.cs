using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BackCare.Phases;

/// <summary>Runs work in parallel. Results are in the order of the input, for any number of threads.</summary>
internal static class ParallelMap
{
    /// <summary>Runs two functions, in parallel if there is more than one job.</summary>
    public static (TFirst First, TSecond Second) Both<TFirst, TSecond>(int jobs, Func<TFirst> first, Func<TSecond> second)
    {
        if (jobs <= 1)
        {
            return (first(), second());
        }

        var (firstResult, secondResult) = (default(TFirst), default(TSecond));
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = jobs }, () => firstResult = first(), () => secondResult = second());
        return (firstResult!, secondResult!);
    }

    /// <summary>Maps every item, in order; <paramref name="map"/> must be pure, except for the files it passes on.</summary>
    /// <param name="leastToShare">
    /// Fewer items than this are mapped on the calling thread: starting threads would take longer than the work.
    /// </param>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancelled"/> was cancelled; items under way are finished first.
    /// </exception>
    public static ImmutableArray<TResult> Map<T, TResult>(
        ImmutableArray<T> items, int jobs, Func<T, TResult> map, int leastToShare = 4, CancellationToken cancelled = default)
    {
        var results = new TResult[items.Length];
        if (jobs <= 1 || items.Length < leastToShare)
        {
            for (var i = 0; i < items.Length; i++)
            {
                cancelled.ThrowIfCancellationRequested();
                results[i] = map(items[i]);
            }
        }
        else
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancelled };
            Parallel.For(0, items.Length, options, i => results[i] = map(items[i]));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
