import { checkedStretches } from "./checked-stretches.js";
import { drawBand, drawShapes, type MapColours, type Marked } from "./draw.js";
import { type Frame, frameOf, pointIn } from "./frame.js";
import { Layer } from "./layer.js";
import { type MapBead, type MapTexts, mapBeads, type Starts, startsOf } from "./model.js";
import { nearestBead } from "./nearest-bead.js";
import { onBothSides } from "./on-both-sides.js";
import { shapesOf } from "./shapes.js";

export type { Marked } from "./draw.js";
export type { BeadSentences, MapTexts, Stretch } from "./model.js";

/** What a map is of at first, and who hears of it. */
export interface MapOptions extends MapTexts {
  /** What a bead is called by those who cannot see the map. */
  readonly nameOf: (bead: number) => string;
  /** The reader wants to see that bead. */
  readonly onJump: (bead: number) => void;
}

/** How many beads Page Up and Page Down go. */
const PAGE = 10;

const COLOURS: Readonly<Record<keyof MapColours, string>> = {
  bar: "--map-bar",
  checked: "--checked",
  ribbon: "--map-ribbon",
  unsure: "--low",
  omission: "--omission",
  addition: "--addition",
  accent: "--accent",
};

/**
 * A map of an alignment: both texts as bars, beads as ribbons between them, gaps as what has no ribbon. It knows
 * nothing of the page that it is on. It runs down, or, where it is wider than high, from left to right; it takes 20 or
 * 20 000 sentences. Colours are the custom properties `--map-bar`, `--map-ribbon`, `--low`, `--omission`, `--addition`
 * and `--accent`, and `--checked` if beads are. With keys it is a slider over the beads.
 */
export class AlignmentMap {
  readonly #options: MapOptions;
  readonly #element: HTMLElement;
  #starts!: { readonly source: Starts; readonly target: Starts };
  #beads!: readonly MapBead[];
  readonly #texts = new Layer();
  readonly #marks = new Layer();
  #frame: Frame = frameOf(1, 1);
  /** Missing until it is drawn for the first time. */
  #colours: MapColours | undefined;
  #view: Marked | undefined;
  #chosen: number | undefined;
  #position = 0;

  /** @param container an element with a size of its own, which the map fills */
  constructor(container: HTMLElement, options: MapOptions) {
    this.#options = options;
    this.#element = this.#slider();
    this.setTexts(options);
    container.append(this.#element);
    new ResizeObserver(() => this.redraw()).observe(this.#element);
  }

  /** Takes up what the map is of, to be drawn by `redraw`. What was in view and chosen has to be set anew. */
  setTexts({ lengths, beads }: MapTexts): void {
    this.#starts = { source: startsOf(lengths.source), target: startsOf(lengths.target) };
    this.#beads = mapBeads(beads, this.#starts.source, this.#starts.target);
    this.#element.ariaValueMax = String(this.#beads.length);
    this.#view = undefined;
    this.#chosen = undefined;
  }

  /** Where sentences begin and the last one ends, 0 to 1, as `setView` wants its stretches. */
  get starts(): { readonly source: Starts; readonly target: Starts } {
    return this.#starts;
  }

  /** Shows which part of the texts is in view; `bead` is the first of it. */
  setView(view: Marked, bead: number): void {
    this.#view = view;
    if (this.#chosen === undefined) this.#setPosition(bead);
    this.#drawMarks();
  }

  /** Shows which bead is chosen, if one is. */
  setChosen(bead: number | undefined): void {
    this.#chosen = bead;
    if (bead !== undefined) this.#setPosition(bead);
    this.#drawMarks();
  }

  /** Draws all of it again, as after a change of size or colours. */
  redraw(): void {
    const { clientWidth: width, clientHeight: height } = this.#element;
    if (width === 0 || height === 0) return;
    this.#frame = frameOf(width, height);
    for (const layer of [this.#texts, this.#marks]) layer.resize(width, height);
    const drawn = {
      shapes: shapesOf(this.#beads, this.#frame.length),
      checked: checkedStretches(this.#beads),
    };
    const colours = coloursOf(this.#element);
    this.#colours = colours;
    this.#texts.draw(this.#frame, (context) => drawShapes(context, this.#frame, drawn, colours));
    this.#drawMarks();
  }

  #drawMarks(): void {
    if (this.#colours === undefined) return;
    const { accent } = this.#colours;
    this.#marks.draw(this.#frame, (context) => {
      if (this.#view !== undefined) drawBand(context, this.#frame, this.#view, accent, 0.08);
      if (this.#chosen === undefined) return;
      drawBand(context, this.#frame, onBothSides(this.#beads, this.#chosen), accent, 0.5);
    });
  }

  #slider(): HTMLElement {
    const element = document.createElement("div");
    element.className = "alignment-map";
    element.tabIndex = 0;
    element.role = "slider";
    element.ariaLabel = "Position in the texts";
    element.ariaValueMin = "1";
    element.append(this.#texts.element, this.#marks.element);
    element.addEventListener("pointerdown", (event) => {
      element.setPointerCapture(event.pointerId);
      this.#jump(this.#beadAt(event));
    });
    element.addEventListener("pointermove", (event) => {
      const dragged = element.hasPointerCapture(event.pointerId) ? this.#beadAt(event) : this.#chosen;
      if (dragged !== undefined && dragged !== this.#chosen) this.#jump(dragged);
    });
    element.addEventListener("keydown", (event) => this.#key(event));
    return element;
  }

  #beadAt({ clientX, clientY }: PointerEvent): number {
    const { left, top } = this.#element.getBoundingClientRect();
    const { along, across } = pointIn(this.#frame, clientX - left, clientY - top);
    return nearestBead(this.#beads, along, across);
  }

  #key(event: KeyboardEvent): void {
    const last = this.#beads.length - 1;
    const to: Record<string, number> = {
      ArrowDown: this.#position + 1,
      ArrowRight: this.#position + 1,
      ArrowUp: this.#position - 1,
      ArrowLeft: this.#position - 1,
      PageDown: this.#position + PAGE,
      PageUp: this.#position - PAGE,
      Home: 0,
      End: last,
    };
    const bead = to[event.key];
    if (bead === undefined || last < 0) return;
    event.preventDefault();
    this.#jump(Math.min(Math.max(bead, 0), last));
  }

  /** The position is known at once: the next key may come before the page has followed. */
  #jump(bead: number): void {
    this.#setPosition(bead);
    this.#options.onJump(bead);
  }

  #setPosition(bead: number): void {
    this.#position = bead;
    this.#element.ariaValueNow = String(bead + 1);
    this.#element.ariaValueText = this.#options.nameOf(bead);
  }
}

/** The colours of an element's custom properties, computed, as canvases know none. */
function coloursOf(element: HTMLElement): MapColours {
  const resolved = Object.entries(COLOURS).map(([name, property]) => {
    element.style.color = `var(${property})`;
    return [name, getComputedStyle(element).color];
  });
  element.style.color = "";
  return Object.fromEntries(resolved) as unknown as MapColours;
}
