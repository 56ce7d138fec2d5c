// Turns the printed form of a self-check, which supplies all words, into one question a page. Answers are kept in this object only.

import { walk } from "./score.js";
import { bounds, emergenciesBefore, firstPage, numberOf, pageAfter, problemOf, questionOf, say, wholeNumber } from "./steps.js";

/** An element with attributes and children. @type {(name: string, attributes?: Record<string, any>, ...children: any[]) => HTMLElement} */
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== false && value !== null) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(3).filter((child) => child || child === 0));
  return element;
};

export class SelfCheck {
  /**
   * @param {HTMLElement} root Empty; the pages are shown in it.
   * @param {HTMLElement} paper The printed form: source of all words, hidden from now on.
   * @param {import("./steps.js").Data} data
   * @param {() => void} [onStep] Called after every change of page.
   */
  constructor(root, paper, data, onStep = () => {}) {
    Object.assign(this, { root, paper, data, onStep });
    this.title = paper.querySelector("h1").textContent;
    this.name = document.title;
    /** @type {import("./steps.js").Answers} */
    this.answers = {};
    this.reset();
    this.status = make("p", { role: "status", class: "hidden" });
    this.view = make("div");
    root.append(this.view, this.status);
    root.hidden = false;
    history.replaceState({ step: 0 }, "");
    addEventListener("popstate", ({ state }) => this.goTo(state?.step ?? 0));
    this.show(false);
  }

  /** Forgets everything. */
  reset() {
    this.answers = {};
    this.seen = new Set();
    this.cardsShown = new Set();
    this.trail = [{ kind: "intro" }];
    this.step = 0;
  }

  /** One entry of the history: how many steps were taken, nothing else. */
  push(page) {
    this.trail = [...this.trail.slice(0, this.step + 1), page];
    this.step += 1;
    history.pushState({ step: this.step }, "");
    this.show();
  }

  goTo(step) {
    if (step >= this.trail.length) {
      history.replaceState({ step: 0 }, "");
      step = 0;
    }
    this.step = step;
    this.show();
  }

  say(key, ...values) {
    return say(this.data.words, key, ...values);
  }

  /** Copies of what stands in a part of the printed form. @type {(selector: string) => Node[]} */
  words(selector) {
    const copy = this.paper.querySelector(selector)?.cloneNode(true);
    for (const named of copy?.querySelectorAll("[id], [aria-labelledby]") ?? []) {
      named.removeAttribute("id");
      named.removeAttribute("aria-labelledby");
    }
    return copy ? [...copy.childNodes] : [];
  }

  text(selector) {
    return this.paper.querySelector(selector)?.textContent.trim() ?? "";
  }

  /** Shows the page of this step; focus goes to its heading, or to that of a card that is new. */
  show(takesFocus = true) {
    const page = this.trail[this.step];
    const fresh = [];
    this.root.dataset.page = page.kind;
    const content = page.kind === "intro" ? this.intro() : page.kind === "result" ? this.result(fresh) : this.question(page, fresh);
    this.view.replaceChildren(...content);
    if (takesFocus) {
      scrollTo(0, 0);
      (fresh[0]?.querySelector("h1, h2") ?? this.view.querySelector("h1")).focus({ preventScroll: true });
      this.onStep();
    }
  }

  heading(...content) {
    return make("h1", { tabindex: -1 }, ...content);
  }

  button(words, click, look = "button") {
    return make("button", { type: "button", class: look, click }, words);
  }

  back() {
    return make("p", { class: "no-print" }, this.button(this.say("back"), () => history.back(), "back"));
  }

  /** What it is, who it is not for and where answers stay come before the button, which a phone shows at once; all else after it. */
  intro() {
    document.title = this.name;
    this.status.textContent = this.farewell ?? "";
    this.farewell = "";
    const rest = make("div", {}, this.words("[data-part=intro]"));
    const [lead, notFor, secret] = [".lead", "[data-part=not-for]", "[data-part=private]"].map((part) => rest.querySelector(part));
    return [
      this.heading(this.title),
      lead,
      notFor,
      make("p", {}, secret),
      make(
        "p",
        { class: "buttons" },
        this.button(this.say("start"), () => this.push(firstPage(this.data.program))),
        this.button(this.say("print_all"), () => print(), "button quiet"),
      ),
      rest,
      make("div", { class: "small muted" }, this.words("[data-part=about]")),
      make("div", {}, this.words("[data-part=more]")),
    ].filter(Boolean);
  }

  /** The shape of a level, drawn once on the page; self-care has none. */
  icon(look) {
    return document.querySelector(`[data-icon="${look}"] svg`)?.cloneNode(true);
  }

  /** A card of the printed form: its first paragraph is the heading. */
  card(id, level = 2) {
    const source = this.paper.querySelector(`[data-card="${id}"]`);
    const [first, ...rest] = [...source.cloneNode(true).children];
    return make(
      "section",
      { class: `card ${source.dataset.look}`, "data-level": source.dataset.level },
      make(`h${level}`, { class: "head", tabindex: -1 }, make("span", { class: "level" },
        this.icon(source.dataset.look), source.dataset.word, make("span", { class: "hidden" }, ":")), " ", ...first.childNodes),
      rest.length > 0 && make("div", { class: "body" }, rest),
    );
  }

  /** Cards of warning signs, with those that were not there before. */
  cards(ids, fresh) {
    return ids.map((id) => {
      const card = this.card(id);
      if (!this.cardsShown.has(id)) fresh.push(card);
      this.cardsShown.add(id);
      return card;
    });
  }

  /** @type {(page: any, fresh: HTMLElement[], problem?: any) => HTMLElement[]} */
  question(page, fresh, problem = null) {
    const { program } = this.data;
    const question = questionOf(program, page.id);
    const number = numberOf(program, this.answers, page.id);
    const [least, most] = bounds(this.data, number, page.id);
    const at = `[data-question="${page.id}"]`;
    const before = emergenciesBefore(program, this.answers, page.id);
    const progress = least === most ? this.say("progress_exact", number, most)
      : least === number ? this.say("progress_most", number, most)
      : this.say("progress", number, least, most);
    const message = problem && this.say(problem[0], ...problem.slice(1));
    const title = this.say("title", number, this.title);
    document.title = problem ? this.say("error_title", title) : title;
    this.status.textContent = progress;
    this.seen.add(page.id);
    const why = this.words(`${at} [data-part=why]`);
    const about = [why.length > 0 && "_why", problem && "_error"].filter(Boolean).join(" ") || null;
    const fields = make(
      "fieldset",
      { class: problem ? "wrong" : null, "aria-describedby": about },
      make("legend", {}, make("h1", { id: "_legend", tabindex: -1 }, this.words(`${at} [data-part=ask]`))),
      why.length > 0 && make("div", { class: "hint", id: "_why" }, why),
      question.kind === "any" && make("p", { class: "hint" }, this.say("tick_all")),
      problem && make("p", { class: "error", id: "_error" }, message),
      this.fields(question, at, about),
    );
    const form = make(
      "form",
      { novalidate: true, submit: (event) => this.commit(event, page, question) },
      make("p", { class: "stepper" }, progress),
      fields,
      make(
        "p",
        { class: "buttons" },
        make("button", { class: "button" }, this.say("continue")),
        question.optional && this.button(this.say("skip"), () => this.leave(page, undefined), "button quiet"),
      ),
    );
    const summary = problem && make(
      "div",
      { class: "summary", tabindex: -1, role: "group", id: "_summary", "aria-labelledby": "_summary" },
      make("h2", {}, this.say("problem")),
      make("ul", { class: "plain" }, make("li", {}, make("a", { href: "#_field", click: (event) => this.toField(event) }, message))),
    );
    return [this.back(), ...this.cards(before, fresh), summary, form].filter(Boolean);
  }

  toField(event) {
    event.preventDefault();
    this.view.querySelector("#_field").focus();
  }

  /** Native controls that carry an answer given before, and no other. */
  fields({ id, kind, options, exclusive = [], range }, at, about) {
    const given = this.answers[id];
    if (kind === "number" && !this.paper.querySelector(`${at} [data-part=low]`)) {
      return make(
        "p",
        { class: "number" },
        make("input", { id: "_field", name: "answer", inputmode: "numeric", autocomplete: "off",
          "aria-labelledby": "_legend", "aria-describedby": about, value: given ?? null }),
      );
    }
    const values = kind === "number" ? Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index) : options;
    const choices = values.map((value, index) => {
      const option = `${at} [data-option="${value}"]`;
      const hint = this.words(`${option} [data-part=hint]`);
      const low = index === 0 ? this.text(`${at} [data-part=low]`) : "";
      const high = index === values.length - 1 ? this.text(`${at} [data-part=high]`) : "";
      const input = make("input", {
        type: kind === "any" ? "checkbox" : "radio",
        name: "answer",
        value,
        id: index === 0 ? "_field" : null,
        checked: kind === "any" ? (given ?? []).includes(value) : given === value,
      });
      const words = kind === "number" ? [String(value), (low || high) && make("span", { class: "hidden" }, `, ${low || high}`)]
        : this.words(`${option} [data-part=text]`);
      const label = make("label", { class: "choice" }, input, make("span", {}, words.filter(Boolean),
        hint.length > 0 && make("span", { class: "hint" }, hint)));
      return kind === "any" && exclusive[0] === index && index > 0 ? [make("p", { class: "or" }, this.say("or")), label] : label;
    });
    if (kind !== "number") return make("div", { class: "choices" }, choices);
    return make(
      "div",
      {},
      make("div", { class: "scale" }, choices),
      make("p", { class: "ends", "aria-hidden": "true" }, make("span", {}, `${range[0]}: ${this.text(`${at} [data-part=low]`)}`),
        make("span", {}, `${range[1]}: ${this.text(`${at} [data-part=high]`)}`)),
    );
  }

  commit(event, page, question) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll("answer");
    const isTyped = question.kind === "number";
    const answer = isTyped ? wholeNumber(String(chosen[0] ?? "")) : question.kind === "any" ? chosen : chosen[0];
    const isBlank = chosen.length === 0 || chosen[0] === "";
    if (question.optional && isBlank) {
      this.leave(page, undefined);
      return;
    }
    const problem = problemOf(question, answer);
    if (!problem) {
      this.leave(page, answer);
      return;
    }
    if (problem[0] === "choose_alone")
      problem[1] = this.text(`[data-question="${page.id}"] [data-option="${problem[1]}"] [data-part=text]`);
    this.fail(page, problem, chosen);
  }

  /** The same page with what was chosen, and what is wrong with it. */
  fail(page, problem, chosen) {
    this.view.replaceChildren(...this.question(page, [], problem));
    for (const input of this.view.querySelectorAll("input")) {
      if (input.type === "text") input.value = String(chosen[0] ?? "");
      else input.checked = chosen.includes(input.value);
      input.setAttribute("aria-invalid", "true");
    }
    this.view.querySelector(".summary").focus();
    this.onStep();
  }

  leave(page, answer) {
    if (answer === undefined) delete this.answers[page.id];
    else this.answers[page.id] = answer;
    const next = pageAfter(this.data.program, this.answers, this.seen, page.id, page.changing);
    this.push(next.kind === "question" ? { ...next, changing: page.changing } : next);
  }

  /** @type {(fresh: HTMLElement[]) => HTMLElement[]} */
  result(fresh) {
    const result = walk(this.data.program, this.answers);
    if (result.error) return this.question({ kind: "question", id: result.error.question }, fresh);
    const at = `[data-outcome="${result.outcome}"]`;
    const source = this.paper.querySelector(at);
    const isEmergency = result.level === "emergency";
    document.title = this.say("result_title", this.title);
    this.status.textContent = "";
    const title = make("h1", { tabindex: -1, "aria-describedby": "_level" }, this.words(`${at} [data-part=title]`));
    const text = this.words(`${at} [data-part=text]`);
    const after = [
      this.next(at),
      this.scores(result),
      make("h2", {}, this.say("answers")),
      this.list(result.path),
    ].filter(Boolean);
    const about = make("div", { class: "small muted about" }, this.words("[data-part=about]"));
    const buttons = make(
      "p",
      { class: "buttons no-print" },
      this.button(this.say("print"), () => print(), isEmergency ? "button quiet" : "button"),
      !isEmergency && this.button(this.say("copy"), () => this.copy(), "button quiet"),
      this.button(this.say("again"), () => this.again(), "button quiet"),
    );
    // A card is there because of an answer, or because the outcome shows it.
    const isFlagged = (id) => result.flags.some(([, , card]) => this.data.program.cards[card] === id);
    const flagged = this.cards(result.cards.filter(isFlagged), fresh);
    const shown = result.cards.filter((id) => !isFlagged(id)).map((id) => this.card(id));
    const level = make("p", { class: "level", id: "_level" }, this.icon(source.dataset.look), source.dataset.soon);
    const outcome = make("section", { class: `outcome ${source.dataset.look}` }, level, title, text);
    if (!isEmergency) return [this.back(), ...flagged, outcome, ...shown, ...after, buttons, about];
    return [...flagged, outcome, ...shown, this.back(),
      make("details", { class: "more" }, make("summary", {}, this.say("answers")), after, about), buttons];
  }

  next(at) {
    const links = this.words(`${at} [data-part=next]`);
    return links.length > 0 && make("nav", { class: "no-print", "aria-labelledby": "_next" },
      make("h2", { id: "_next" }, this.say("read_next")), make("ul", { class: "pebbles" }, links));
  }

  scores({ scores, bands }) {
    if (!this.data.showScores) return null;
    const rows = Object.entries(scores).map(([id, value]) => {
      const score = `[data-score="${id}"]`;
      const names = Object.entries(bands).map(([set, band]) => this.text(`${score} [data-band="${set}.${band}"]`)).filter(Boolean);
      return make("div", {}, make("dt", {}, this.text(`${score} [data-part=name]`)),
        make("dd", {}, `${value ?? this.say("unavailable")}${names.length > 0 ? ` (${names.join(", ")})` : ""}`));
    });
    return make("section", {}, make("h2", {}, this.say("scores")), make("dl", { class: "answers" }, rows));
  }

  /** The answers on the path, each with a way to change it. */
  list(path) {
    return make("dl", { class: "answers" }, path.map((id) => {
      const ask = this.text(`[data-question="${id}"] [data-part=ask]`);
      const change = this.button("", () => this.push({ kind: "question", id, changing: true }), "text-button no-print");
      change.append(this.say("change"), make("span", { class: "hidden" }, ` ${this.say("change_of", ask)}`));
      return make("div", {}, make("dt", {}, ask), make("dd", {}, this.shown(id)), make("dd", { class: "change" }, change));
    }));
  }

  shown(id) {
    const given = this.answers[id];
    if (given === undefined) return this.say("skipped");
    const question = questionOf(this.data.program, id);
    if (question.kind === "number") return String(given);
    return [given].flat().map((option) => this.text(`[data-question="${id}"] [data-option="${option}"] [data-part=text]`)).join("; ");
  }

  /** The page's address, which holds no answers. */
  async copy() {
    const address = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
    try {
      await navigator.clipboard.writeText(address);
      this.tell(this.say("copied"));
    } catch {
      this.tell(address);
    }
  }

  tell(message) {
    this.status.textContent = message;
    this.status.className = "note";
    setTimeout(() => (this.status.className = "hidden"), 6000);
  }

  again() {
    const steps = this.step;
    this.reset();
    this.farewell = this.say("again_done");
    if (steps > 0) history.go(-steps);
    else this.show();
  }
}
