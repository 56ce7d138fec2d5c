// Lighthouse (mobile) over one page of each kind in public/, in one Chromium. Fails below 100 for accessibility, best practices or SEO.
// Performance is printed only: it is a timing, and differs from run to run on a shared machine; the weights that make it are held by tests.
// Run by `npx --package=lighthouse`, whose folder of programs stands in PATH.

import { createReadStream, existsSync, realpathSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { delimiter, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createBrotliCompress } from "node:zlib";

const pages = ["/", "/understanding-lower-back-pain/", "/strategies/guided-exercise/", "/when-to-get-help/", "/strategies/", "/search/", "/self-checks/lower-back/"];
// Lighthouse asks for robots.txt from inside the page, which our policy (connect-src 'none') forbids; the search page is not to be indexed.
const skipped = (page) => ["robots-txt", ...(page === "/search/" ? ["is-crawlable"] : [])];
const strict = ["accessibility", "best-practices", "seo"];
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".txt": "text/plain", ".xml": "application/xml" };

const program = process.env.PATH.split(delimiter).map((folder) => join(folder, "lighthouse")).find(existsSync);
const load = async (name) => import(pathToFileURL(createRequire(realpathSync(program)).resolve(name)).href);
const { default: lighthouse } = await load("../core/index.js");
const { launch } = await load("chrome-launcher");

const server = createServer(({ url }, response) => {
  const path = new URL(url, "http://here").pathname.replace(/\/$/, "/index.html");
  const file = join("public", path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "content-encoding": "br", "cache-control": "max-age=600" });
  createReadStream(file).pipe(createBrotliCompress()).pipe(response);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const chrome = await launch({ chromePath: process.env.CHROME_PATH, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"] });
let isGood = true;
try {
  for (const page of pages) {
    const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}${page}`, { port: chrome.port, logLevel: "silent", skipAudits: skipped(page) });
    const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
    console.log(`${page} ${Object.entries(scores).map(([id, score]) => `${id} ${score}`).join(", ")}`);
    for (const id of strict.filter((one) => scores[one] !== 100)) {
      isGood = false;
      const failed = lhr.categories[id].auditRefs.map((ref) => lhr.audits[ref.id]).filter(({ score }) => score !== null && score < 1);
      console.log(`  ${id}: ${failed.map(({ title, explanation }) => explanation ?? title).join("; ")}`);
    }
  }
} finally {
  chrome.kill();
  server.close();
}
process.exitCode = isGood ? 0 : 1;
