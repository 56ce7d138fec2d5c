// Splits texts into words as the index does (SearchWords.cs and Folding.cs; a test keeps both equal). Pure.

/** Each row: a plain letter, then the lower-case letters that map to it. */
const accented = [
  "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓđð", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖħ",
  "iìíîïĩīĭįǐȉȋḭḯỉịıİ", "jĵǰ", "kķǩḱḳḵĸ", "lĺļľḷḹḻḽł", "mḿṁṃ", "nñńņňǹṅṇṉṋŋ", "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø", "pṕṗ", "rŕŗřȑȓṙṛṝṟ",
  "sśŝşšșṡṣṥṧṩſ", "tţťțṫṭṯṱẗŧ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ",
];

/** Each row: a letter, then the two or three letters that replace it. */
const digraphs = ["ßss", "æae", "œoe", "ĳij", "þth", "ǆdz", "ǉlj", "ǌnj", "ǳdz", "ﬀff", "ﬁfi", "ﬂfl", "ﬃffi", "ﬄffl", "ﬅst", "ﬆst"];

const plain = new Map([
  ...accented.flatMap((row) => [...row.slice(1)].map((letter) => [letter, row[0]])),
  ...digraphs.map((row) => [row[0], row.slice(1)]),
]);

const silent = /['\u2018\u2019\u02bc\u00ad\u2060\ufeff\u0300-\u036f\u200b-\u200d]/;
const ofWord = /[\p{L}\p{Nd}\p{M}]/u;
const longest = 32;

/** The letters that replace a character; empty if it separates words. @type {(unit: string) => string} */
const lettersOf = (unit) => {
  if (!ofWord.test(unit)) return "";
  const lower = unit.toLowerCase();
  const small = lower.length === 1 ? lower : unit;
  return plain.get(unit) ?? plain.get(small) ?? small;
};

/** Every word of a text with its position. @type {(text: string) => { word: string, start: number, end: number }[]} */
export const spansOf = (text) => {
  const spans = [];
  let letters = "";
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charAt(at);
    if (silent.test(unit)) continue;
    const more = unit && lettersOf(unit);
    if (more && !letters) start = at;
    if (!more && letters) spans.push({ word: letters.slice(0, longest), start, end: at });
    letters = more ? letters + more : "";
  }
  return spans;
};

/** The words of a text. @type {(text: string) => string[]} */
export const wordsOf = (text) => spansOf(text).map((span) => span.word);
