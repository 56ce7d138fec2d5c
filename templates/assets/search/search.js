// The search page: reads the query, loads the few files it needs from this site alone, and shows the results.

import { furtherWords, highlight, placeOf, queryWords, rank, shardsFor } from "./ranking.js";

const atOnce = 10;
const form = document.getElementById("_search");
const field = form.elements.q;
const status = document.getElementById("_status");
const list = document.getElementById("_results");
const more = document.getElementById("_more");
const manifest = JSON.parse(document.getElementById("_manifest").textContent);
const pageTitle = document.title;

const files = new Map();
let latest = 0;
let shown = () => {};

/** A file of the index, requested only once. @type {(name: string) => Promise<any>} */
const load = (name) => {
  if (!files.has(name)) {
    const file = fetch(manifest.folder + name).then((response) => (response.ok ? response.json() : Promise.reject(new Error(name))));
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return files.get(name);
};

const loadAll = (names) => Promise.all(names.map(load));

const say = (key, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, value), status.dataset[key]);

const element = (name, ...content) => {
  const made = document.createElement(name);
  made.append(...content);
  return made;
};

/** A text with the matching words marked, as text nodes only. */
const marked = (text, words, last) => highlight(text, words, last).map(([part, isWanted]) => (isWanted ? element("mark", part) : part));

const result = ([url, title, description, section], words, last) => {
  const link = element("a", ...marked(title, words, last));
  link.href = url;
  const item = element("li", element("h2", link), element("p", ...marked(description, words, last)));
  if (section) {
    item.append(element("p", section));
    item.lastChild.className = "small muted";
  }
  return item;
};

const find = async (words) => {
  const first = shardsFor(manifest, words);
  const further = furtherWords(words, await loadAll(first));
  const shards = await loadAll([...new Set([...first, ...shardsFor(manifest, further)])]);
  return { ...rank(manifest, words, shards), wanted: [...words, ...further] };
};

const resultsOf = async (pages, words, last) => {
  const places = pages.map((page) => placeOf(manifest, page));
  const runs = await loadAll(places.map(([name]) => name));
  return runs.map((run, i) => result(run[places[i][1]], words, last));
};

const clear = () => {
  list.replaceChildren();
  list.hidden = true;
  more.hidden = true;
  status.textContent = "";
};

/** Shows the results of a query, unless a later query overtook it. @type {(query: string) => Promise<void>} */
const search = async (query) => {
  const turn = ++latest;
  const words = queryWords(manifest, query);
  const last = words.at(-1);
  document.title = query ? `${query} – ${pageTitle}` : pageTitle;
  if (!query) return clear();
  try {
    const { all, pages, wanted } = await find(words);
    const first = await resultsOf(pages.slice(0, atOnce), wanted, last);
    if (turn !== latest) return;
    let count = first.length;
    list.replaceChildren(...first);
    list.hidden = count === 0;
    more.hidden = count === pages.length;
    status.textContent = say(count === 0 ? "none" : !all ? "some" : pages.length === 1 ? "one" : "many", pages.length, query);
    shown = async () => {
      const next = await resultsOf(pages.slice(count, count + atOnce), wanted, last);
      count += next.length;
      list.append(...next);
      more.hidden = count === pages.length;
      next[0].querySelector("a").focus();
    };
  } catch {
    if (turn !== latest) return;
    clear();
    status.textContent = say("failed");
  }
};

const asked = () => (new URLSearchParams(location.search).get("q") ?? "").trim();

const answer = () => {
  field.value = asked();
  return search(field.value);
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const query = field.value.trim();
  if (query !== asked()) history.pushState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  search(query);
});
more.addEventListener("click", () => shown().catch(() => (status.textContent = say("failed"))));
addEventListener("popstate", answer);
if (asked()) answer();
