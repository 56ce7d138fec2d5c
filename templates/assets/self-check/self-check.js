// Starts the self-check on its own page.

import { SelfCheck } from "./element.js";

/** @type {(onStep?: () => void) => void} */
export const start = (onStep) => {
  const data = document.getElementById("_data");
  if (data) new SelfCheck(document.getElementById("_check"), document.getElementById("_paper"), JSON.parse(data.textContent), onStep);
};

if (document.documentElement.dataset.frame === undefined) start();
