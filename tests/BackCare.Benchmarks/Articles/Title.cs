namespace BackCare.Benchmarks.Articles;

/// <summary>Numbered titles: 128,000 of them, no two alike, in an order that looks shuffled.</summary>
internal readonly record struct Title(string Verb, string Part, string When, string How)
{
    /// <summary>How many titles there are, and so the most articles that one site can have.</summary>
    public const int Count = 16 * 20 * 20 * 20;

    // Prime, and therefore without a common factor with Count: stepping by it visits every title once.
    private const int Stride = 48_271;

    private static readonly string[] Verbs =
        "Ease,Warm,Rest,Move,Stretch,Support,Protect,Strengthen,Loosen,Relax,Settle,Train,Soothe,Free,Steady,Mind".Split(',');

    private static readonly string[] Times =
        "after gardening,at your desk,on a long drive,when you wake,before a walk,after lifting,in cold weather,on busy days,on rest days,while you cook,after a flight,on the stairs,before bed,after housework,at the gym,in the pool,while you read,after a bike ride,in a queue,on the bus"
            .Split(',');

    private static readonly string[] Ways =
        "in ten minutes,with a chair,with a towel,with small steps,at your own pace,without gear,with a friend,with warm packs,in three moves,with a cushion,at a wall,in five steps,on the floor,with a ball,with a band,on a mat,over two weeks,with a helper,by the window,day by day"
            .Split(',');

    public static Title At(int seed, int index)
    {
        var number = (int)((((long)index * Stride) + (uint)seed) % Count);
        return new(
            Verbs[number % 16],
            Vocabulary.Parts[number / 16 % 20],
            Times[number / 320 % 20],
            Ways[number / 6400]);
    }

    /// <summary>The title as a file name.</summary>
    public string Slug => ToString().ToLowerInvariant().Replace(' ', '-');

    public override string ToString() => $"{Verb} your {Part} {When} {How}";
}
