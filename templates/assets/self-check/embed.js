// For sites that embed a self-check: gives each frame the height that it asks for. Nothing else is read from a message.

{
  /** @type {() => HTMLIFrameElement[]} */
  const frames = () => [...document.querySelectorAll("iframe[data-backcare]")];

  addEventListener("message", ({ source, origin, data }) => {
    const frame = frames().find((one) => one.contentWindow === source);
    const isOurs = frame && (origin === "null" || origin === new URL(frame.src).origin);
    if (!isOurs || !data || data.backcare !== 1 || data.id !== frame.dataset.backcare) return;
    if (data.type === "height" && Number.isInteger(data.height)) frame.height = String(Math.min(5000, Math.max(200, data.height)));
    else if (data.type === "step" && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });

  for (const frame of frames()) frame.contentWindow?.postMessage({ backcare: 1, type: "measure" }, "*");
}
