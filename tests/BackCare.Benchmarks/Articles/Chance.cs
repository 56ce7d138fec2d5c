namespace BackCare.Benchmarks.Articles;

/// <summary>A SplitMix64 stream: the same seed gives the same values on every machine and runtime version.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream for one item of a series; neighbouring items are unrelated.</summary>
    public static Chance For(int seed, int item) => new(((ulong)(uint)seed << 32) ^ (uint)item);

    /// <summary>A whole number from 0 up to and without <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>One of the choices, each equally likely.</summary>
    public string OneOf(string[] choices) => choices[Below(choices.Length)];

    /// <summary>Distinct choices in the order they were drawn.</summary>
    public string[] Several(string[] choices, int count)
    {
        var left = choices.ToList();
        var drawn = new string[count];
        for (var i = 0; i < count; i++)
        {
            var place = Below(left.Count);
            drawn[i] = left[place];
            left.RemoveAt(place);
        }

        return drawn;
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
