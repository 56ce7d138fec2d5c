// Decides which page of a self-check comes next. Pure, without the DOM.

import { take, walk } from "./score.js";

/**
 * @typedef {{ program: any, remaining: number[], showScores: boolean, words: Record<string, string> }} Data
 * @typedef {Record<string, string | string[] | number>} Answers
 * @typedef {{ kind: "intro" } | { kind: "question", id: string } | { kind: "result" }} Page
 */

/** The text of a key with values filled in. @type {(words: Record<string, string>, key: string, ...values: any[]) => string} */
export const say = (words, key, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, String(value)), words[key]);

/** The question with this id. @type {(program: any, id: string) => any} */
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

/** The number of a question on the path, from 1. @type {(program: any, answers: Answers, id: string) => number} */
export const numberOf = (program, answers, id) => walk(program, answers).path.indexOf(id) + 1;

/**
 * The least and greatest number of questions the path can have. The upper bound never grows, because no new path can become possible.
 * @type {(data: Data, number: number, id: string) => [number, number]}
 */
export const bounds = ({ program, remaining }, number, id) => {
  const at = program.questions.findIndex((question) => question.id === id) * 2;
  return [number + remaining[at], number + remaining[at + 1]];
};

/** Why this is no answer, as a key of the words with its values; undefined if it is one. @type {(question: any, answer: any) => import("./score.js").Problem | undefined} */
export const problemOf = (question, answer) => take(question, answer).problem;

/**
 * Cards of emergencies among the answers before a question: only those may speak above it.
 * @type {(program: any, answers: Answers, id: string) => string[]}
 */
export const emergenciesBefore = (program, answers, id) => {
  const earlier = new Set(program.questions.slice(0, program.questions.findIndex((question) => question.id === id)).map((question) => question.id));
  const { flags } = walk(program, answers);
  return [...new Set(flags.flatMap(({ question, level, card }) => (level === "emergency" && earlier.has(question) ? card ?? [] : [])))];
};

/** A whole number as typed; NaN for any other text. @type {(text: string) => number} */
export const wholeNumber = (text) => (/^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : NaN);
