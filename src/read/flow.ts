import type { BlockKind } from "./document.js";
import { jointOf } from "./joint.js";
import type { UnnumberedBlock } from "./numbered-blocks.js";

/** Where a word may be parted at a line's end, which is no part of it. */
const SOFT_HYPHENS = /\u00ad/g;

/** A paragraph that goes on: its text, soft line breaks as line feeds, and what stands in it but comes after it. */
interface OpenParagraph {
  text: string;
  readonly following: UnnumberedBlock[];
}

/**
 * Gathers the blocks of an office document, in which a paragraph may hold others: those of notes and text boxes
 * follow it. A soft line break does not end a block, as sentences run over it; a blank line does.
 */
export class Flow {
  readonly blocks: UnnumberedBlock[] = [];
  readonly #open: OpenParagraph[] = [];

  /** Begins a paragraph, inside the one that goes on if there is one. */
  begin(): void {
    this.#open.push({ text: "", following: [] });
  }

  /** Adds text to the paragraph that goes on; line breaks in it are no more than spaces. */
  add(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) paragraph.text += text.replace(SOFT_HYPHENS, "").replace(/[\r\n]/g, " ");
  }

  breakLine(): void {
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) paragraph.text += "\n";
  }

  /** Has blocks follow the paragraph that goes on. */
  follow(blocks: readonly UnnumberedBlock[]): void {
    const following = this.#open.at(-1)?.following ?? this.blocks;
    for (const block of blocks) following.push(block);
  }

  /**
   * Ends the paragraph that began last.
   *
   * @param kind what it is; `undefined` if its text is left out, as a table of contents
   * @param place where it is by the document's own count
   */
  end(kind: BlockKind | undefined, place?: string): void {
    const { text, following } = this.#open.pop()!;
    const texts = kind === undefined ? [] : text.split(/\n\s*\n/).map(joinLines);
    this.follow(texts.map((text) => ({ kind: kind!, text, ...(place !== undefined && { place }) })));
    this.follow(following);
  }
}

/** A text whose lines are joined: with a space, or without one in Chinese. */
function joinLines(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.map((line, index) => (index === 0 ? "" : jointOf(lines[index - 1]!, line)) + line).join("");
}
