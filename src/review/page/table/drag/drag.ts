import type { Side } from "../../../review.js";
import { cursor } from "../../state/cursor.js";
import { dragging } from "../../state/dragging.js";
import { starts } from "../../state/review.js";
import { inOrder } from "../commands/in-order.js";
import { perform } from "../commands/perform.js";
import { droppedSentence, movedBoundary, movedSentences } from "./drop.js";
import { rowAtHeight, sentenceBelowHeight } from "./heights.js";
import { ScrollAtEdges } from "./scroll-at-edges.js";

/** What was taken hold of. */
interface Held {
  readonly kind: "sentence" | "boundary";
  readonly side: Side;
  /** Index of the sentence on its side, or of the row above the boundary. */
  readonly index: number;
}

/** Starts to drag a sentence, or the boundary between two cells of a side, if the pointer is at a handle of one. */
export function startDrag(event: PointerEvent): void {
  const held = heldBy(event.target as Element);
  if (held === undefined || event.button !== 0) return;
  event.preventDefault();
  new Drag(held, event.currentTarget as HTMLElement, event.pointerId);
}

function heldBy(target: Element): Held | undefined {
  const handle = target.closest<HTMLElement>("[data-drag]");
  if (handle === null) return undefined;
  const side = handle.closest<HTMLElement>("[data-side]")!.dataset.side as Side;
  const row = Number(handle.closest<HTMLElement>("[data-index]")!.dataset.index);
  if (handle.dataset.drag === "boundary") return { kind: "boundary", side, index: row };
  const index = Number(handle.closest<HTMLElement>("[data-sentence]")!.dataset.sentence);
  cursor.value = { row, side, sentence: index - starts.value[side][row]!, offset: 0 };
  return { kind: "sentence", side, index };
}

/** From the press of a pointer to its release; Escape ends it without a drop. */
class Drag {
  readonly #held: Held;
  readonly #table: HTMLElement;
  readonly #pointer: number;
  readonly #scroll: ScrollAtEdges;
  readonly #ended = new AbortController();

  constructor(held: Held, table: HTMLElement, pointer: number) {
    this.#held = held;
    this.#table = table;
    this.#pointer = pointer;
    this.#scroll = new ScrollAtEdges(table, (y) => this.#show(y));
    const { signal } = this.#ended;
    window.addEventListener("pointermove", (event) => this.#move(event), { signal });
    window.addEventListener("pointerup", (event) => this.#drop(event), { signal });
    window.addEventListener("pointercancel", () => this.#end(), { signal });
    window.addEventListener("keydown", (event) => this.#giveUp(event), { signal, capture: true });
    dragging.value = { side: held.side, move: undefined, moved: { start: 0, end: 0 } };
  }

  #move(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) return;
    this.#scroll.follow(event.clientY);
    this.#show(event.clientY);
  }

  #show(y: number): void {
    const { side, kind, index } = this.#held;
    const first = starts.value[side];
    const move =
      kind === "sentence"
        ? droppedSentence(first, side, index, rowAtHeight(this.#table, y))
        : movedBoundary(first, side, index, sentenceBelowHeight(this.#table, side, y));
    const moved = move ? movedSentences(first, move) : { start: 0, end: 0 };
    dragging.value = { side, move, moved };
  }

  #drop(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) return;
    const move = dragging.value?.move;
    this.#end();
    if (move) inOrder(() => perform(move));
  }

  #giveUp(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  }

  #end(): void {
    this.#ended.abort();
    this.#scroll.stop();
    dragging.value = undefined;
  }
}
