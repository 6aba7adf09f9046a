import type { Filter } from "./filter.js";
import { startKeys } from "./keys.js";
import type { MapPane } from "./map-pane.js";
import { elementOf } from "./page-elements.js";
import type { Selection } from "./selection.js";
import type { Steps } from "./steps.js";

/** What readers can do by buttons and keys. */
export interface Doing {
  readonly selection: Selection;
  readonly steps: Steps;
  readonly filter: Filter;
  readonly map: MapPane;
}

/** Has buttons and keys act. */
export function startActions({ selection, steps, filter, map }: Doing): void {
  const keys = elementOf<HTMLDialogElement>("#keys");
  const next = () => steps.bead(1);
  const previous = () => steps.bead(-1);
  const toggleMap = () => map.toggle();
  const showKeys = () => keys.showModal();
  const clear = () => selection.clear();
  startButtons({
    "next-bead": next,
    "previous-bead": previous,
    "next-gap": () => steps.gap(1),
    "previous-gap": () => steps.gap(-1),
    map: toggleMap,
    keys: showKeys,
    "close-keys": () => keys.close(),
    "close-panel": clear,
  });
  startKeys({
    dialog: keys,
    anywhere: {
      j: next,
      k: previous,
      n: () => steps.gap(1),
      p: () => steps.gap(-1),
      f: () => filter.cycle(),
      m: toggleMap,
      "?": showKeys,
      Escape: clear,
    },
    sentence: {
      ArrowDown: next,
      ArrowUp: previous,
      ArrowLeft: () => selection.cross("source"),
      ArrowRight: () => selection.cross("target"),
      Enter: ({ id }) => selection.toggleSentence(id),
      " ": ({ id }) => selection.toggleSentence(id),
    },
  });
}

function startButtons(actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
    actions[button?.dataset.action ?? ""]?.();
  });
}
