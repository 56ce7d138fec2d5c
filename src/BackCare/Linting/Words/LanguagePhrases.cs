namespace BackCare.Linting.Words;

/// <summary>
/// The English words and phrases that the rules of plain language (73xx) look for, in one finder: a text is searched once.
/// </summary>
internal static class LanguagePhrases
{
    private static readonly string[] BeingWords = ["is", "are", "was", "were", "be", "been", "being"];

    /// <summary>All of them, each with what it is about.</summary>
    public static PhraseFinder<PhraseKind> All { get; } = new(
    [
        .. WordLists.Jargon.Keys.Select(w => (w, PhraseKind.Jargon)),
        .. WordLists.Blame.Keys.Select(w => (w, PhraseKind.Blame)),
        .. WordLists.Promises.Select(w => (w, PhraseKind.Promise)),
        .. WordLists.VagueChances.Select(w => (w, PhraseKind.Vague)),
        .. BeingWords.Select(w => (w, PhraseKind.Being)),
    ]);
}

/// <summary>What a phrase is about.</summary>
internal enum PhraseKind
{
    /// <summary>A clinician's word that has a plain one.</summary>
    Jargon,

    /// <summary>Blames or frightens the reader.</summary>
    Blame,

    /// <summary>Promises an outcome.</summary>
    Promise,

    /// <summary>Names a chance without a number.</summary>
    Vague,

    /// <summary>A form of "to be", which may begin a passive.</summary>
    Being,
}
