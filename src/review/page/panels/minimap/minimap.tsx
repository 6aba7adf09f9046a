import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { AlignmentMap, type Marked } from "../../../../write/html/page/map/index.js";
import { cursor } from "../../state/cursor.js";
import { goToRow } from "../../state/go-to.js";
import { review, starts } from "../../state/review.js";
import { rowsInView } from "../../state/view.js";
import { theme } from "../theme/theme.js";
import { mapTexts } from "./map-texts.js";
import { rowTitle } from "./row-title.js";

/** The map of both texts: what is in view, where the keyboard is, what is checked; it leads wherever one points. */
export function Minimap() {
  const element = useRef<HTMLElement>(null);
  useEffect(() => start(element.current!), []);
  return <nav ref={element} class="map" aria-label="Map" />;
}

function start(container: HTMLElement): () => void {
  const map = new AlignmentMap(container, {
    ...mapTexts(review.value),
    nameOf: (row) => rowTitle(review.value.rows, row),
    onJump: (row) => goToRow(row),
  });
  // The keys that move along the map are for nothing else.
  container.addEventListener("keydown", (event) => event.defaultPrevented && event.stopPropagation());
  let isStale = false;
  const draw = onceAFrame(() => {
    // Marks are of the texts as they are now: these come first, whichever changed first.
    if (isStale) {
      map.setTexts(mapTexts(review.value));
      map.redraw();
      isStale = false;
    }
    mark(map);
  });
  const effects = [
    effect(() => {
      isStale = true;
      draw(review.value, theme.value);
    }),
    effect(() => draw(rowsInView.value, cursor.value)),
  ];
  return () => {
    for (const end of effects) end();
  };
}

function mark(map: AlignmentMap): void {
  const { rows } = review.value;
  if (rows.length === 0) return;
  const last = rows.length - 1;
  const { start, end } = rowsInView.value;
  const first = Math.min(start, last);
  const stretch = (side: "source" | "target") => ({
    start: map.starts[side][starts.value[side][first]!]!,
    end: map.starts[side][starts.value[side][Math.min(Math.max(end, first + 1), rows.length)]!]!,
  });
  const view: Marked = { source: stretch("source"), target: stretch("target") };
  map.setView(view, first);
  map.setChosen(Math.min(cursor.value.row, last));
}

/** Runs at the next frame, however often it was asked for until then. What it depends on is passed to be named. */
function onceAFrame(run: () => void): (...on: readonly unknown[]) => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}
