import { type Comment, isOurs } from "./comment.js";
import {
  type Block,
  comparePlaces,
  type Ignore,
  type Place,
  type ReadWarning,
  stretchOf,
} from "./document.js";
import { type Extent, extentOf } from "./extent.js";
import { parseIgnoreComment } from "./ignore-comment.js";
import { type PlacedComment, pairRegions, type Regions } from "./ignored-regions.js";
import { Places } from "./places.js";

/** The ignore comments of a document, and what is wrong with some. */
export interface Ignores {
  readonly ignores: readonly Ignore[];
  readonly warnings: readonly ReadWarning[];
}

const WORDS = "duiqi-ignore, duiqi-ignore-start, duiqi-ignore-end or duiqi-ignore-file";
/** Characters of a misspelled word that a message shows. */
const SHOWN = 40;

/**
 * What the comments of a document ask to ignore. A region that is not closed and a comment that is not understood
 * ignore nothing, and are warned of.
 *
 * @param comments all of the document's, in order
 * @param blocks the document's
 * @param source the decoded input
 */
export function readIgnores(comments: readonly Comment[], blocks: readonly Block[], source: string): Ignores {
  const { understood, warnings } = understand(comments.filter(isOurs), new Places(source));
  const regions = pairRegions(understood);
  const extents = blocks.map(extentOfBlock).sort((a, b) => comparePlaces(a.start, b.start));
  return {
    ignores: understood.flatMap((comment) => ignoresOf(comment, extents, regions)),
    warnings: [...warnings, ...regions.warnings].sort((a, b) => a.line! - b.line!),
  };
}

function extentOfBlock(block: Block): Extent {
  return extentOf(stretchOf(block, 0, block.text.length));
}

interface Understood {
  readonly understood: readonly PlacedComment[];
  readonly warnings: readonly ReadWarning[];
}

function understand(comments: readonly Comment[], places: Places): Understood {
  const understood: PlacedComment[] = [];
  const warnings: ReadWarning[] = [];
  for (const { text, start, code } of comments) {
    const place = places.at(start);
    const parsed = parseIgnoreComment(text);
    const before = code && { code: { start: places.at(code.start), end: places.at(code.end) } };
    if (typeof parsed !== "string") understood.push({ ...parsed, place, ...before });
    else
      warnings.push({
        message: `«${shown(parsed)}» is no comment of duiqi; expected ${WORDS}`,
        line: place.line,
      });
  }
  return { understood, warnings };
}

function shown(word: string): string {
  const characters = [...word];
  return characters.length <= SHOWN ? word : `${characters.slice(0, SHOWN - 1).join("")}…`;
}

/** What a comment asks to ignore: nothing, if it ends a region or opens one that is not closed. */
function ignoresOf(comment: PlacedComment, extents: readonly Extent[], { ends }: Regions): Ignore[] {
  switch (comment.scope) {
    case "file":
      return [ignore(comment, "file")];
    case "block":
      return [ignore(comment, blockOf(comment, extents))];
    default: {
      const closing = ends.get(comment);
      return closing === undefined ? [] : [ignore(comment, { start: comment.place, end: closing.place })];
    }
  }
}

function ignore({ rules, reason, place }: PlacedComment, concerns: Ignore["concerns"]): Ignore {
  return { rules, ...(reason !== undefined && { reason }), place, ...(concerns && { concerns }) };
}

/** The block around a comment, else the one that ends on its line before it, else the next one. */
function blockOf({ place, code }: PlacedComment, extents: readonly Extent[]): Extent | undefined {
  const next = firstAfter(place, extents);
  const before = extents[next - 1];
  const isBeside = before !== undefined && before.end.line >= place.line;
  return isBeside ? before : (code ?? extents[next]);
}

/** The index of the first extent that starts after a place; by bisection, as hostile files have many of both. */
function firstAfter(place: Place, extents: readonly Extent[]): number {
  let low = 0;
  let high = extents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(extents[middle]!.start, place) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
