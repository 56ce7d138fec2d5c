using System.Text;
using BackCare.Assessments.Conditions;

namespace BackCare.Assessments.Fhir.Format;

/// <summary>Makes ids of the language from the free texts by which FHIR names things, each once.</summary>
internal sealed class FhirIds
{
    private readonly HashSet<string> taken = new(Names.Reserved, StringComparer.Ordinal);

    /// <summary>An id in the common name space; the same text if it is a valid id and still free.</summary>
    public string Question(string linkId) => Free(Worded(linkId, mayBeginWithDigit: false));

    /// <summary>The id without taking it; what follows a block's id decides.</summary>
    public static string Item(string linkId, string block)
    {
        var id = Worded(linkId, mayBeginWithDigit: true);
        return id.StartsWith(block + "_", StringComparison.Ordinal) && id.Length > block.Length + 1 ? id[(block.Length + 1)..] : id;
    }

    /// <summary>Takes an id as it is; false if that cannot be.</summary>
    public bool Take(string id) => taken.Add(id);

    /// <summary>An option's id, other than those given.</summary>
    public static string Option(string code, IReadOnlyCollection<string> others) =>
        Unlike(IsOption(code)
            ? code
            : Worded(code, mayBeginWithDigit: true, isOption: true), id => id is "and" or "or" or "not" || others.Contains(id));

    private static bool IsOption(string code) =>
        code.Length > 0
        && char.IsAsciiLetterOrDigit(code[0])
        && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-')
        && code[^1] != '-';

    private string Free(string id)
    {
        var free = Unlike(id, taken.Contains);
        taken.Add(free);
        return free;
    }

    private static string Unlike(string id, Func<string, bool> isTaken)
    {
        var free = id;
        for (var number = 2; isTaken(free); number++)
        {
            free = $"{id}_{FhirExtensions.Text(number)}";
        }

        return free;
    }

    private static string Worded(string text, bool mayBeginWithDigit, bool isOption = false)
    {
        var isWord = text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
        var id = new StringBuilder();
        foreach (var c in text)
        {
            var sign = char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : isOption && c == '-' ? '-' : '_';
            if (isWord || sign != '_' || (id.Length > 0 && id[^1] != '_'))
            {
                id.Append(sign);
            }
        }

        var word = isWord ? text : id.ToString().Trim('_', '-');
        var isWhole = word.Length > 0 && (char.IsAsciiLetterLower(word[0]) || (mayBeginWithDigit && char.IsAsciiDigit(word[0])));
        return isWhole ? word : "q_" + word;
    }
}
