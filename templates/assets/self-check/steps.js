// Which page of a self-check comes when: pure, without a browser.

import { take, walk } from "./score.js";

/**
 * @typedef {{ program: any, remaining: number[], showScores: boolean, words: Record<string, string> }} Data
 * @typedef {Record<string, string | string[] | number>} Answers
 * @typedef {{ kind: "intro" } | { kind: "question", id: string } | { kind: "result" }} Page
 */

/** The words of a key with their values. @type {(words: Record<string, string>, key: string, ...values: any[]) => string} */
export const say = (words, key, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, String(value)), words[key]);

/** The question of this id. @type {(program: any, id: string) => any} */
export const questionOf = (program, id) => program.questions.find((question) => question.id === id);

/**
 * The page after a question was answered or skipped. While an answer is being changed, pages already seen are not shown again.
 * @type {(program: any, answers: Answers, seen: Set<string>, id: string, changing: boolean) => Page}
 */
export const pageAfter = (program, answers, seen, id, changing) => {
  const { path, error } = walk(program, answers);
  const later = path.slice(path.indexOf(id) + 1);
  const next = later.find((other) => !changing || !seen.has(other) || (error && error.question === other));
  return next === undefined ? { kind: "result" } : { kind: "question", id: next };
};

/** The first page with a question. @type {(program: any) => Page} */
export const firstPage = (program) => ({ kind: "question", id: walk(program, {}).path[0] });

/** From 1: the place of a question on the path that the answers make. @type {(program: any, answers: Answers, id: string) => number} */
export const numberOf = (program, answers, id) => walk(program, answers).path.indexOf(id) + 1;

/**
 * How many questions there will be, at least and at most. The upper bound never grows: every way on from here was there before.
 * @type {(data: Data, number: number, id: string) => [number, number]}
 */
export const bounds = ({ program, remaining }, number, id) => {
  const at = program.questions.findIndex((question) => question.id === id) * 2;
  return [number + remaining[at], number + remaining[at + 1]];
};

/** Why this is no answer, as a key of the words with its values; null if it is one. @type {(question: any, answer: any) => any[] | null} */
export const problemOf = (question, answer) => {
  const [, message, ...words] = take(question, answer);
  return message ? words : null;
};

/**
 * Cards of emergencies among the answers before a question: only those may speak above it.
 * @type {(program: any, answers: Answers, id: string) => string[]}
 */
export const emergenciesBefore = (program, answers, id) => {
  const index = program.questions.findIndex((question) => question.id === id);
  const earlier = new Set(program.questions.slice(0, index).map((question) => question.id));
  const cards = walk(program, answers).flags.flatMap(([question, level, card]) =>
    (level === 0 && earlier.has(question) ? program.cards[card] ?? [] : []));
  return [...new Set(cards)];
};

/** A whole number as typed; NaN for anything else. @type {(text: string) => number} */
export const wholeNumber = (text) => (/^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : NaN);
