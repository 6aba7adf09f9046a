import type { UnnumberedBlock } from "../numbered-blocks.js";

/** What stands in a part of its own and is named in the text. */
export type InsetKind = "footnote" | "endnote" | "diagram";

/** Notes and diagrams, each to be put once where the text names it. */
export class Insets {
  readonly #blocks = new Map<string, readonly UnnumberedBlock[]>();
  readonly #counts = { footnote: 0, endnote: 0, diagram: 0 };

  add(kind: InsetKind, id: string, blocks: readonly UnnumberedBlock[]): void {
    this.#blocks.set(`${kind} ${id}`, blocks);
  }

  /** The blocks of an inset that the text names now, with its number in the document as their place. */
  take(kind: InsetKind, id: string): readonly UnnumberedBlock[] {
    const blocks = this.#blocks.get(`${kind} ${id}`);
    if (blocks === undefined) return [];
    this.#blocks.delete(`${kind} ${id}`);
    this.#counts[kind] += 1;
    const place = `${kind} ${this.#counts[kind]}`;
    return blocks.map((block) => ({ ...block, place }));
  }
}
