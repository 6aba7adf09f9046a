import { startActions } from "./actions.js";
import { Beads } from "./beads.js";
import { Filter } from "./filter.js";
import { Highlight } from "./highlight.js";
import { MapPane } from "./map-pane.js";
import type { PageData } from "./page-data.js";
import { elementOf } from "./page-elements.js";
import { showPartner } from "./partner.js";
import { startLinks, startPointer } from "./pointer.js";
import { reveal, setCovered } from "./reveal.js";
import { RovingFocus } from "./roving-focus.js";
import { type Approach, type Choice, Selection } from "./selection.js";
import { Steps } from "./steps.js";
import { startTheme } from "./theme.js";

/** Free space between what is scrolled to and the bars that cover the ends of the window, in CSS pixels. */
const CLEAR = 16;

/** What readers go on using when a bead is chosen by it: it keeps the focus. */
const KEEPS_FOCUS = ".map, .panel, .steps";

const OPPOSITE = { source: "target", target: "source" } as const;

/** Brings a report to life: what it shows stands in the page already. */
export function startReport(): void {
  const beads = new Beads(JSON.parse(elementOf("#bitext").textContent) as PageData);
  if (beads.count === 0) return;
  const toolbar = elementOf(".toolbar");
  toolbar.hidden = false;
  const text = elementOf("#text");
  const panel = elementOf("#panel");
  const selection = new Selection(beads);
  const filter = new Filter(text, [...toolbar.querySelectorAll<HTMLButtonElement>("[data-filter]")]);
  const onJump = (bead: number) => selection.choose(bead, "jump");
  const map = new MapPane(elementOf("#map"), { beads, filter, edges, onJump });
  const steps = new Steps(beads, selection, filter, () => map.firstBead);

  const chosen = new Highlight(beads, "chosen");
  const focus = new RovingFocus();
  focus.place(document.querySelector<HTMLElement>(".source [id], .target [id]") ?? undefined);
  selection.listen((choice, approach) => {
    // Before the panel goes: it may have the focus.
    if (choice === undefined) focus.release();
    chosen.set(choice?.bead);
    map.choose(choice?.bead);
    showPartner(panel, beads, choice);
    cover();
    if (choice !== undefined) present(choice, approach, { beads, filter, focus });
  });
  new ResizeObserver(fitTitles).observe(toolbar);
  startTheme(elementOf<HTMLButtonElement>('[data-action="theme"]'), () => map.redraw());
  startActions({ selection, steps, filter, map });
  startPointer(text, beads, selection);
  startLinks(selection);
}

/** What bringing a bead before the reader's eyes takes. */
interface Stage {
  readonly beads: Beads;
  readonly filter: Filter;
  readonly focus: RovingFocus;
}

/** Gives a bead the focus, and brings it into view. */
function present({ bead, side }: Choice, approach: Approach, { beads, filter, focus }: Stage): void {
  const [own] = beads.elements(bead, side);
  const [partner] = beads.elements(bead, OPPOSITE[side]);
  filter.include(own);
  if (document.activeElement?.closest(KEEPS_FOCUS)) focus.place(own, true);
  else focus.focus(own);
  reveal(own, partner, approach);
}

/** The heights of the window between which the texts are not covered. */
function edges(): readonly [top: number, bottom: number] {
  const { bottom } = elementOf(".titles").getBoundingClientRect();
  const panel = elementOf("#panel");
  const covered = panel.hidden ? 0 : panel.offsetHeight;
  return [Math.max(bottom, elementOf(".toolbar").getBoundingClientRect().bottom), innerHeight - covered];
}

/** Has the columns' titles stand below the tool bar, however many lines that has. */
function fitTitles(): void {
  const height = `${elementOf(".toolbar").offsetHeight}px`;
  for (const selector of [".titles", "#map"]) elementOf(selector).style.setProperty("--toolbar", height);
  cover();
}

/** Takes note of how high the bars are that cover the page's ends. */
function cover(): void {
  const toolbar = elementOf(".toolbar").offsetHeight;
  const panel = elementOf("#panel");
  const bottom = panel.hidden ? 0 : panel.offsetHeight + CLEAR;
  setCovered(toolbar + elementOf(".titles").offsetHeight + CLEAR, bottom + CLEAR);
}
