/** What runs in the page, as text: it is not compiled for it. */

/** Sets `firstRow` to the milliseconds from the request of the page until a row was painted. */
export const WATCH_FIRST_ROW = `{
  const look = () => {
    if (document.querySelector("[data-index]") === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => { globalThis.firstRow = performance.now(); }));
  };
  requestAnimationFrame(look);
}`;

/** Has `endFrames()` give how long each frame took until then, and how many of them had a height without a row. */
export const WATCH_FRAMES = `{
  const table = document.querySelector(".table");
  const times = [];
  let blank = 0;
  let before = performance.now();
  let isOn = true;
  const look = (now) => {
    times.push(now - before);
    before = now;
    const { bottom, left } = table.getBoundingClientRect();
    const from = document.querySelector(".headings").getBoundingClientRect().bottom;
    const to = Math.min(bottom, document.querySelector(".all-rows").getBoundingClientRect().bottom);
    const hasRow = (y) => document.elementsFromPoint(left + 40, y).some((element) => element.closest("[data-index]"));
    for (let y = from + 3; y < to - 3; y += 20) {
      if (hasRow(y)) continue;
      blank++;
      break;
    }
    if (isOn) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  globalThis.endFrames = () => {
    isOn = false;
    return { times: times.slice(1), blank };
  };
}`;

/** Has `stepTime()` resolve to the milliseconds from now until the next step was answered and is painted. */
export const WATCH_STEP = `{
  const from = performance.now();
  const time = new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ name }) => name.endsWith("api/act"))) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
    });
    observer.observe({ type: "resource" });
  });
  // In a function, as what a script comes to would be waited for at once.
  globalThis.stepTime = () => time;
}`;
