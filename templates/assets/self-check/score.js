// The meaning of a self-check, equal to the C# Scorer.

/**
 * @typedef {[bigint, bigint]} Ratio Not reduced; the second is above 0.
 * @typedef {{ scale: number, questions: any[], scores: any[], bands: any[], outcomes: any[], cards: string[] }} Program
 * @typedef {{ path: string[], flags: [string, number, number][], error?: { question: string | null, value: any, message: string },
 *   problem?: any[], outcome?: string, level?: string, scores?: any, bands?: any, cards?: string[] }} Walk
 */

const levels = ["emergency", "urgent", "soon", "routine", "self_care"];

/** @type {(a: bigint) => bigint} */
const size = (a) => (a < 0n ? -a : a);
/** @type {(a: bigint, b: bigint) => bigint} */
const divisor = (a, b) => (b ? divisor(b, a % b) : size(a));

/** @type {(a: Ratio, b: Ratio) => Ratio} */
const plus = ([a, b], [c, d]) => [a * d + c * b, b * d];
/** @type {(a: Ratio, b: Ratio) => Ratio} */
const times = ([a, b], [c, d]) => [a * c, b * d];
/** @type {(a: Ratio, b: Ratio) => number} */
const compare = ([a, b], [c, d]) => (a * d > c * b ? 1 : a * d < c * b ? -1 : 0);

/** @type {(value: Ratio, how: string) => Ratio} */
const round = ([n, d], how) => {
  const whole = size(n) / d;
  const rest = size(n) % d;
  const half = rest * 2n - d;
  const up = how === "up" ? rest : how === "half_up" ? half >= 0n : how === "half_even" && (half > 0n || (!half && whole % 2n));
  return [(up ? whole + 1n : whole) * (n < 0n ? -1n : 1n), 1n];
};

/** @type {(value: Ratio) => string} */
const text = ([a, b]) => {
  const d = b / divisor(a, b);
  const n = a / divisor(a, b);
  let places = 0;
  let power = 1n;
  for (let rest = d, part; (part = divisor(rest, 10n)) > 1n; rest /= part, places += 1) power *= 10n;
  if (power % d) return `${n}/${d}`;
  const digits = `${(size(n) * power) / d}`.padStart(places + 1, "0");
  const point = digits.length - places;
  return (n < 0n ? "-" : "") + digits.slice(0, point) + (places ? "." : "") + digits.slice(point);
};

/** The choice, or null and the problem: a message, a key and its values. @type {(question: any, answer: any) => any[]} */
export const take = ({ kind, options, exclusive = [], range }, answer) => {
  if (kind === "number") {
    if (Number.isInteger(answer) && answer >= range[0] && answer <= range[1]) return [answer];
    return [null, `expected a whole number from ${range.join(" to ")}`, kind, ...range];
  }
  const at = options.indexOf(answer);
  if (kind === "one") return at < 0 ? [null, "expected the id of one of its options", "choose_one"] : [[at]];
  if (!Array.isArray(answer) || !answer.length || answer.some((option) => !options.includes(option))) {
    return [null, "expected a list with the id of at least one of its options", "choose_any"];
  }
  const ticked = [...options.keys()].filter((at) => answer.includes(options[at]));
  const alone = options[ticked.find((at) => ticked[1] && exclusive.includes(at))];
  return alone ? [null, `\`${alone}\` cannot be ticked with other options`, "choose_alone", alone] : [ticked];
};

/**
 * As far as the answers lead; a missing answer's error is on the next question.
 * @type {(program: Program, answers: Record<string, any>) => Walk}
 */
export const walk = (program, answers) => {
  const { questions, scores, bands, outcomes } = program;
  /** Null: skipped; undefined: not asked. @type {any[]} */
  const given = [];
  const ratio = (number, below = 1) => [BigInt(number), BigInt(below)];
  const over = (number) => ratio(number, program.scale);

  /** @type {(at: number) => Ratio} */
  const points = (at) => (given[at].map ? given[at].map((option) => over(questions[at].points[option])).reduce(plus) : ratio(given[at]));
  const weight = ({ reverse = [] }, at) =>
    reverse.includes(at) ? questions[at].ends.map(over).reduce(plus, times(points(at), ratio(-1))) : points(at);
  const within = ([low, lowest, high, highest], value) =>
    (low === null || compare(value, over(low)) > -lowest) && (high === null || compare(over(high), value) > -highest);
  const compares = (value, sign, number) => sign.includes("<=>"[compare(value, over(number)) + 1]);

  /** @type {(score: any) => Ratio | null} */
  const raw = (score) => {
    const { kind, items, at_most: most = 0, fill } = score;
    if (kind === "count") return ratio(score.conditions.filter(holds).length);
    if (kind === "lookup") {
      const key = value(score.from);
      const row = key && score.table.find(([from]) => !compare(over(from), key));
      return row ? over(row[1]) : null;
    }
    const there = items.filter((at) => given[at] != null);
    if (kind === "points") return ratio(there.filter((at) => within(score.interval, weight(score, at))).length);
    if (kind === "profile") {
      const digits = items.map((at) => (given[at]?.map ? given[at][0] + 1 : given[at] ?? score.unanswered));
      return digits.includes(undefined) ? null : ratio(digits.join(""));
    }
    if (!there.length || items.length - there.length > most) return null;
    const all = fill === "drop" ? there : items;
    const sum = times(there.map((at) => weight(score, at)).reduce(plus), fill === "mean" ? ratio(items.length, there.length) : ratio(1));
    if (kind === "sum") return sum;
    const [n, d] = kind === "mean" ? ratio(all.length) : times(all.map((at) => over(questions[at].ends[1])).reduce(plus), ratio(1, 100));
    return times(sum, [d, n]);
  };

  /** @type {(at: number) => Ratio | null} */
  const value = (at) => {
    const score = scores[at];
    let result = raw(score);
    if (!result) return null;
    if ("times" in score) result = times(result, over(score.times));
    if ("plus" in score) result = plus(result, over(score.plus));
    return score.round ? round(result, score.round) : result;
  };

  /** The index of the band; -1: none. @type {(at: number) => number} */
  const band = (at) => {
    const result = value(bands[at].of);
    return bands[at].bands.findIndex(([, interval]) => (result ? interval && within(interval, result) : !interval));
  };

  /** Null if it reads what is not there. @type {(condition: any[]) => boolean | null} */
  const holds = ([word, ...parts]) => {
    const [at, list, number] = parts;
    if (word === "and" || word === "or") {
      for (const part of parts) {
        const held = holds(part);
        if (held !== (word === "and")) return held;
      }
      return word === "and";
    }
    if (word === "not") {
      const held = holds(at);
      return held === null ? null : !held;
    }
    if (word === "otherwise" || word === "stopped") return word === "otherwise";
    if (word === "asked") return given[at] !== undefined;
    if (word === "answered") return given[at] != null;
    if (word === "band") return list.includes(band(at));
    const read = word === "score" ? value(at) : given[at] ?? null;
    if (read === null) return null;
    if (word === "points") return compares(points(at), list, number);
    if (word === "ticks") return compares(ratio(read.filter((option) => !questions[at].exclusive?.includes(option)).length), list, number);
    if (number !== undefined) return compares(word === "score" ? read : ratio(read), list, number);
    if (word === "all") return list.every((option) => read.includes(option));
    return word === "only" ? read.every((option) => list.includes(option)) : read.some((option) => list.includes(option));
  };

  let [error, problem, chosen] = [null, [], -1];
  /** @type {(question: string | null, message: string, value?: any) => void} */
  const fail = (question, message, value = null) => {
    error ??= { question, value, message };
  };
  const judge = (condition, id) => {
    const held = holds(condition);
    if (held === null) fail(id, "a condition reads an answer that is missing");
    return held;
  };

  questions.forEach(({ id, ask_if: askIf, optional, stop }, at) => {
    if (error || chosen >= 0 || (askIf && !judge(askIf, id))) return;
    given[at] = null;
    if (Object.hasOwn(answers, id)) {
      [given[at], ...problem] = take(questions[at], answers[id]);
      if (problem[0]) fail(id, problem[0], answers[id]);
    } else if (!optional) fail(id, "this question needs an answer");
    if (stop && !error && judge(stop[0], id)) chosen = stop[1];
  });
  for (const key of Object.keys(answers).sort()) {
    if (!questions.some(({ id }) => id === key)) fail(key, "no question has this id", answers[key]);
  }
  outcomes.forEach(({ when }, at) => {
    if (!error && chosen < 0 && judge(when, null)) chosen = at;
  });
  if (chosen < 0) fail(null, "no outcome matches these answers");

  const path = questions.filter((_, at) => given[at] !== undefined).map(({ id }) => id);
  const flags = questions.flatMap(({ id, flags = [] }, at) =>
    flags.filter(([option]) => given[at]?.includes(option)).map(([, ...flag]) => [id, ...flag]));
  flags.sort((a, b) => a[1] - b[1]);
  if (error) return { path, flags, error, problem };
  const { id: outcome, level, show = [] } = outcomes[chosen];
  return {
    outcome,
    level: levels[level],
    path,
    flags,
    scores: Object.fromEntries(scores.map(({ id, kind, items }, at) => {
      const result = value(at);
      return [id, result && text(result).padStart(kind === "profile" ? items.length : 0, "0")];
    })),
    bands: Object.fromEntries(bands.map(({ id, bands: named }, at) => [id, named[band(at)]?.[0] ?? null])),
    cards: [...new Set([...flags.map((flag) => flag[2]), ...show])].flatMap((card) => program.cards[card] ?? []),
  };
};

/**
 * The result, or the first bad answer in path order, unknown keys last.
 * @type {(program: Program, answers: Record<string, any>) => Partial<Walk>}
 */
export const score = (program, answers) => {
  const { flags, problem, ...result } = walk(program, answers);
  return result.error ? { error: result.error } : result;
};
