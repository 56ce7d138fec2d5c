namespace BackCare.Sites.Addresses;

/// <summary>
/// Maps accented Latin letters to plain ones, for addresses and for search. Unicode decomposition is not available under invariant
/// globalisation.
/// </summary>
internal static class Folding
{
    /// <summary>Each row: a plain letter, then the lower-case letters that map to it. <c>words.js</c> contains the same rows.</summary>
    private static readonly string[] Marked =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓđð", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖħ",
        "iìíîïĩīĭįǐȉȋḭḯỉịıİ", "jĵǰ", "kķǩḱḳḵĸ", "lĺļľḷḹḻḽł", "mḿṁṃ", "nñńņňǹṅṇṉṋŋ", "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø", "pṕṗ",
            "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩſ", "tţťțṫṭṯṱẗŧ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ",
    ];

    /// <summary>Each row: a letter, then the two or three letters that replace it.</summary>
    private static readonly string[] Digraphs =
        ["ßss", "æae", "œoe", "ĳij", "þth", "ǆdz", "ǉlj", "ǌnj", "ǳdz", "ﬀff", "ﬁfi", "ﬂfl", "ﬃffi", "ﬄffl", "ﬅst", "ﬆst"];

    private static readonly Dictionary<char, string> Plain = new(
        Marked.SelectMany(row => row[1..].Select(letter => KeyValuePair.Create(letter, row[..1])))
            .Concat(Digraphs.Select(row => KeyValuePair.Create(row[0], row[1..]))));

    /// <summary>The one to three plain letters that replace a lower-case letter; null if it stays unchanged.</summary>
    public static string? Of(char small) => small < '\u0080' ? null : Plain.GetValueOrDefault(small);
}
