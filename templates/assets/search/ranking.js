// Finds and ranks pages: decides which files of the index a query needs, and reads them. Pure, without the DOM.

import { spansOf, wordsOf } from "./words.js";

/**
 * @typedef {{ folder: string, count: number, size: number, group: number, stop: string, shards: string, pages: string }} Manifest
 * @typedef {{ words: Record<string, string>, synonyms?: string[][] }} Shard
 * @typedef {{ all: boolean, pages: number[] }} Found
 */

const mostWords = 8;
const leastLetters = 3;
const letters = "abcdefghijklmnopqrstuvwxyzABCDEF";
const synonym = 0.5;

/** A word without its ending, so that "lift", "lifts" and "lifting" match. @type {(word: string) => string} */
export const stemOf = (word) =>
  word.length < 4 ? word : word.replace(/^(.+[^aeiou])(?:ies|y)$|^(...+?)(?:es|s|ed|ing|e)$/, "$1$2").replace(/([^aeiou])\1$/, "$1");

/** The words to search for, without duplicates and stop words. @type {(manifest: Manifest, query: string) => string[]} */
export const queryWords = (manifest, query) => {
  const stop = manifest.stop.split(" ");
  return [...new Set(wordsOf(query))].filter((word) => !stop.includes(word)).slice(0, mostWords);
};

/**
 * How well a word of the index matches a word of the query; 0 if it does not. The last word can be incomplete.
 * @type {(term: string, word: string, last: boolean) => number}
 */
const likeness = (term, word, last) => {
  if (term === word) return 1;
  if (stemOf(term) === stemOf(word)) return 0.8;
  return last && word.length >= leastLetters && term.startsWith(word) ? 0.5 : 0;
};

/** The files with these words and their endings, at most three for each word. @type {(manifest: Manifest, words: string[]) => string[]} */
export const shardsFor = (manifest, words) => {
  const shards = manifest.shards.split(" ").map((entry) => entry.split(":"));
  const indexOf = (word) => shards.findLastIndex(([from]) => from <= word);
  const names = new Set();
  for (const word of words) {
    const root = word.length < leastLetters ? word : stemOf(word);
    const at = indexOf(word);
    const end = word.length < leastLetters ? at : indexOf(`${root}\uffff`);
    for (let i = Math.max(indexOf(root), at - 1); i <= Math.min(end, at + 1); i++) {
      const [from, hash] = shards[i];
      names.add(`t-${/^[a-z0-9]+$/.test(from) ? from : i}.${hash}.json`);
    }
  }
  return [...names];
};

/** The file with a page's title, and the index of the title in it. @type {(manifest: Manifest, page: number) => [string, number]} */
export const placeOf = ({ pages, size, group }, page) => {
  const file = Math.floor(page / size);
  return [`p-${file}.${pages.split(" ")[Math.floor(file / group)]}.json`, page % size];
};

/**
 * The query as units: a word, or a phrase with synonyms. Each unit lists the phrases that match it, its own first.
 * @type {(words: string[], shards: Shard[]) => string[][][]}
 */
export const unitsOf = (words, shards) => {
  const groups = shards.flatMap((shard) => shard.synonyms ?? []).map((group) => group.map((phrase) => phrase.split(" ")));
  const units = [];
  for (let at = 0; at < words.length; ) {
    const startsHere = (phrase) => phrase.every((part, i) => at + i < words.length && stemOf(part) === stemOf(words[at + i]));
    const fitting = groups.flatMap((group) => group.filter(startsHere).map((phrase) => ({ group, phrase })));
    const length = Math.max(1, ...fitting.map(({ phrase }) => phrase.length));
    const others = fitting.filter(({ phrase }) => phrase.length === length)
      .flatMap(({ group, phrase }) => group.filter((other) => other !== phrase));
    units.push([words.slice(at, at + length), ...others]);
    at += length;
  }
  return units;
};

/** The words of synonyms, whose files are needed too. @type {(words: string[], shards: Shard[]) => string[]} */
export const furtherWords = (words, shards) => unitsOf(words, shards).flatMap((unit) => unit.slice(1)).flat();

/** The page numbers of a word, with its weight on each page. @type {(postings: string) => [number, number][]} */
const pagesIn = (postings) => {
  let page = -1;
  return [...postings.matchAll(/([a-zA-F])(\d*)/g)].map(([, letter, gap]) => [(page += Number(gap || 1)), letters.indexOf(letter)]);
};

/**
 * The scores of all pages with a word; better places on the page and rare words count more.
 * @type {(manifest: Manifest, word: string, last: boolean, shards: Shard[]) => Map<number, number>}
 */
const pagesWith = ({ count }, word, last, shards) => {
  const scores = new Map();
  for (const [term, postings] of shards.flatMap((shard) => Object.entries(shard.words))) {
    const fit = likeness(term, word, last);
    if (fit === 0) continue;
    for (const [page, weight] of pagesIn(postings)) scores.set(page, Math.max(scores.get(page) ?? 0, weight * fit));
  }
  const rarity = Math.log2(1 + count / Math.max(1, scores.size));
  return new Map([...scores].map(([page, score]) => [page, score * rarity]));
};

/**
 * The scores of the pages that contain all words of a phrase.
 * @type {(manifest: Manifest, phrase: string[], last: string, shards: Shard[]) => [number, number][]}
 */
const pagesWithAll = (manifest, phrase, last, shards) => {
  const [first, ...others] = phrase.map((word) => pagesWith(manifest, word, word === last, shards));
  return [...first]
    .filter(([page]) => others.every((other) => other.has(page)))
    .map(([page, score]) => [page, others.reduce((sum, other) => sum + other.get(page), score) / phrase.length]);
};

/**
 * The pages that match the most units of the query, best first; `all` is false if no page matches all of them.
 * @type {(manifest: Manifest, words: string[], shards: Shard[]) => Found}
 */
export const rank = (manifest, words, shards) => {
  const totals = new Map();
  const units = unitsOf(words, shards);
  for (const unit of units) {
    const best = new Map();
    for (const [i, phrase] of unit.entries()) {
      for (const [page, score] of pagesWithAll(manifest, phrase, words.at(-1), shards)) {
        best.set(page, Math.max(best.get(page) ?? 0, score * (i === 0 ? 1 : synonym)));
      }
    }
    for (const [page, score] of best) {
      const [hits, sum] = totals.get(page) ?? [0, 0];
      totals.set(page, [hits + 1, sum + score]);
    }
  }
  const most = Math.max(0, ...[...totals.values()].map(([hits]) => hits));
  const pages = [...totals].filter(([, [hits]]) => hits === most).sort(([a, [, x]], [b, [, y]]) => y - x || a - b).map(([page]) => page);
  return { all: most === units.length, pages };
};

/** A text in parts, each with whether it matches the query. @type {(text: string, words: string[], last: string) => [string, boolean][]} */
export const highlight = (text, words, last) => {
  const stretches = [];
  let at = 0;
  for (const { word, start, end } of spansOf(text)) {
    if (!words.some((wanted) => likeness(word, wanted, wanted === last) > 0)) continue;
    stretches.push([text.slice(at, start), false], [text.slice(start, end), true]);
    at = end;
  }
  return [...stretches, [text.slice(at), false]].filter(([part]) => part);
};
