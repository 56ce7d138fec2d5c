namespace BackCare.Sites.Addresses;

/// <summary>Latin letters without their marks, for addresses and for search. Unicode's own decomposition is not there under invariant globalisation.</summary>
internal static class Folding
{
    /// <summary>Each row: a plain letter, and the small letters that become it. <c>words.js</c> holds the same rows.</summary>
    private static readonly string[] Marked =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓđð", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖħ",
        "iìíîïĩīĭįǐȉȋḭḯỉịıİ", "jĵǰ", "kķǩḱḳḵĸ", "lĺļľḷḹḻḽł", "mḿṁṃ", "nñńņňǹṅṇṉṋŋ", "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø", "pṕṗ", "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩſ", "tţťțṫṭṯṱẗŧ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ",
    ];

    /// <summary>Each row: a letter, and the two or three that are written for it.</summary>
    private static readonly string[] Digraphs =
        ["ßss", "æae", "œoe", "ĳij", "þth", "ǆdz", "ǉlj", "ǌnj", "ǳdz", "ﬀff", "ﬁfi", "ﬂfl", "ﬃffi", "ﬄffl", "ﬅst", "ﬆst"];

    private static readonly Dictionary<char, string> Plain = new(
        Marked.SelectMany(row => row[1..].Select(letter => KeyValuePair.Create(letter, row[..1])))
            .Concat(Digraphs.Select(row => KeyValuePair.Create(row[0], row[1..]))));

    /// <summary>One to three plain letters for a small letter; null if it stays as it is.</summary>
    public static string? Of(char small) => small < '\u0080' ? null : Plain.GetValueOrDefault(small);
}
