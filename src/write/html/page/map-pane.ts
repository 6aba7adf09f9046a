import type { Beads } from "./beads.js";
import type { Filter } from "./filter.js";
import { AlignmentMap } from "./map/index.js";
import { elementOf } from "./page-elements.js";
import { ReadingView } from "./reading-view.js";

/** What the map of a report has to know. */
export interface MapPaneOptions {
  readonly beads: Beads;
  readonly filter: Filter;
  /** The heights of the window between which the texts are seen. */
  readonly edges: () => readonly [top: number, bottom: number];
  /** Is called with the bead that the reader points at. */
  readonly onJump: (bead: number) => void;
}

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

  constructor(element: HTMLElement, { beads, filter, edges, onJump }: MapPaneOptions) {
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
    this.#view = new ReadingView([...document.querySelectorAll(".rows")], this.#map.starts, (row) =>
      filter.showsRow(row),
    );
    filter.listen(() => this.#follow());
    for (const event of ["scroll", "resize"])
      addEventListener(event, () => this.#follow(), { passive: true });
    this.#follow();
  }

  /** The bead that the first row in view begins with. */
  get firstBead(): number {
    return this.#first;
  }

  choose(bead: number | undefined): void {
    this.#map.setChosen(bead);
    // The panel comes or goes with it, and shows less or more of the texts.
    this.#follow();
  }

  redraw(): void {
    this.#map.redraw();
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
  #follow(): void {
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
