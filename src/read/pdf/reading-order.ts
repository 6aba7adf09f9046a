import type { UnnumberedBlock } from "../numbered-blocks.js";
import type { FlowLine } from "./paragraphs.js";

/** A block, and the lines that it was made of. */
export interface LaidBlock {
  readonly block: UnnumberedBlock;
  readonly lines: readonly FlowLine[];
  /** The number or sign that a footnote starts with. */
  readonly mark?: string | undefined;
}

/**
 * The blocks of a document as one reads them: each footnote after the paragraph that refers to it, for where it stands
 * depends on where pages end; without a reference, and what is set across a page, after what starts on that page.
 *
 * @param body in order
 * @param notes in order; those without a mark go on with the one before
 * @param across in order
 */
export function inReadingOrder(
  body: readonly LaidBlock[],
  notes: readonly LaidBlock[],
  across: readonly LaidBlock[],
): UnnumberedBlock[] {
  const referring = referringIn(body);
  const lastOn = lastByPage(body);
  const following = new Map<number, UnnumberedBlock[]>();
  const put = (at: number, block: UnnumberedBlock) =>
    following.set(at, [...(following.get(at) ?? []), block]);
  let at = -1;
  for (const { block, lines, mark } of notes) {
    const { page } = lines[0]!;
    if (mark !== undefined || at < 0) at = referring.get(keyOf(page, mark)) ?? lastOn(page);
    put(at, block);
  }
  for (const { block, lines } of across) put(lastOn(lines[0]!.page), block);
  return [
    ...(following.get(-1) ?? []),
    ...body.flatMap(({ block }, at) => [block, ...(following.get(at) ?? [])]),
  ];
}

/** The first block on each page that refers to each mark. */
function referringIn(body: readonly LaidBlock[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [at, { lines }] of body.entries()) {
    for (const { page, references } of lines) {
      for (const mark of references) if (!found.has(keyOf(page, mark))) found.set(keyOf(page, mark), at);
    }
  }
  return found;
}

function keyOf(page: number, mark: string | undefined): string {
  return `${page} ${mark ?? ""}`;
}

/** Finds the last block that starts on a page or before; -1 if none does. */
function lastByPage(body: readonly LaidBlock[]): (page: number) => number {
  const last: number[] = [];
  for (const [at, { lines }] of body.entries()) last[lines[0]!.page] = at;
  let before = -1;
  for (let page = 0; page < last.length; page += 1) {
    before = last[page] ?? before;
    last[page] = before;
  }
  return (page) => last[Math.min(page, last.length - 1)] ?? -1;
}
