import type { Beads } from "./beads.js";
import { AlignmentMap } from "./map/index.js";
import { elementOf } from "./page-elements.js";
import { ReadingView } from "./reading-view.js";

/** The map of the report: it follows what is read, and can be put away. */
export class MapPane {
  readonly #element: HTMLElement;
  readonly #beads: Beads;
  readonly #map: AlignmentMap;
  readonly #view: ReadingView;
  readonly #edges: () => readonly [top: number, bottom: number];
  readonly #button = elementOf('[data-action="map"]');
  #first = 0;
  #waiting = false;

  /**
   * @param edges the heights of the window between which the texts are seen
   * @param onJump is called with the bead that the reader points at
   */
  constructor(
    element: HTMLElement,
    beads: Beads,
    edges: () => readonly [top: number, bottom: number],
    onJump: (bead: number) => void,
  ) {
    this.#element = element;
    this.#beads = beads;
    this.#edges = edges;
    element.hidden = false;
    this.#map = new AlignmentMap(element, {
      lengths: { source: lengthsOf(beads, "source"), target: lengthsOf(beads, "target") },
      beads: [...Array(beads.count).keys()].map((bead) => ({
        source: beads.sentences(bead, "source"),
        target: beads.sentences(bead, "target"),
        unsure: beads.isUnsure(bead),
      })),
      nameOf: (bead) => `${beads.kind(bead)} ${bead + 1} of ${beads.count}`,
      onJump,
    });
    this.#button.ariaExpanded = String(this.#isShown);
    this.#view = new ReadingView([...document.querySelectorAll<HTMLElement>(".row")], this.#map.starts);
    for (const event of ["scroll", "resize"]) addEventListener(event, () => this.follow(), { passive: true });
    this.follow();
  }

  /** The bead that the first row in view begins with. */
  get firstBead(): number {
    return this.#first;
  }

  /** Whether the reader has the focus on the map. */
  get hasFocus(): boolean {
    return this.#element.contains(document.activeElement);
  }

  choose(bead: number | undefined): void {
    this.#map.setChosen(bead);
  }

  redraw(): void {
    this.#map.redraw();
  }

  /** Tells which rows are shown from now on. */
  filter(shows: (row: HTMLElement) => boolean): void {
    this.#view.filter(shows);
    this.follow();
  }

  /** Puts the map away, or brings it back. */
  toggle(): void {
    const { classList } = document.documentElement;
    const shown = this.#isShown;
    classList.toggle("map-off", shown);
    classList.toggle("map-on", !shown);
    this.#button.ariaExpanded = String(!shown);
  }

  get #isShown(): boolean {
    return getComputedStyle(this.#element).display !== "none";
  }

  /** Shows what is in view, once a frame at most. */
  follow(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#show();
    });
  }

  #show(): void {
    const [top, bottom] = this.#edges();
    const view = this.#view.between(top, bottom);
    const first = this.#view.sentenceAt(top);
    this.#first = (first && this.#beads.holding(first.side, first.index)) ?? 0;
    if (view !== undefined) this.#map.setView(view, this.#first);
  }
}

function lengthsOf({ data }: Beads, side: "source" | "target"): number[] {
  return data[side].sentences.map(([, , length]) => length);
}
