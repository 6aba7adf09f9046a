import { type Comment, isOurs } from "./comment.js";
import {
  type Block,
  comparePlaces,
  type Extent,
  extentOf,
  type Ignore,
  type Place,
  type ReadWarning,
} from "./document.js";
import { type IgnoreComment, parseIgnoreComment } from "./ignore-comment.js";
import { Places } from "./places.js";

/** The ignore comments of a document, and what is wrong with some. */
export interface Ignores {
  readonly ignores: readonly Ignore[];
  readonly warnings: readonly ReadWarning[];
}

interface PlacedComment extends IgnoreComment {
  readonly place: Place;
  readonly end: Place;
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
  const places = new Places(source);
  const understood: PlacedComment[] = [];
  const warnings: ReadWarning[] = [];
  for (const comment of comments.filter(isOurs)) {
    const place = places.at(comment.start);
    const parsed = parseIgnoreComment(comment.text);
    if (typeof parsed !== "string") understood.push({ ...parsed, place, end: places.at(comment.end) });
    else
      warnings.push({
        message: `«${shown(parsed)}» is no comment of duiqi; expected ${WORDS}`,
        line: place.line,
      });
  }
  const regions = pairRegions(understood);
  const extents = blocks.map(extentOf).sort((a, b) => comparePlaces(a.start, b.start));
  const ignores = understood.flatMap((comment): Ignore[] => {
    if (comment.scope === "end") return [];
    const concerns = concernOf(comment, extents, regions);
    return comment.scope === "start" && concerns === undefined ? [] : [ignore(comment, concerns)];
  });
  return { ignores, warnings: [...warnings, ...regions.warnings].sort((a, b) => a.line! - b.line!) };
}

function ignore({ rules, reason, place }: PlacedComment, concerns: Ignore["concerns"]): Ignore {
  return { rules, ...(reason !== undefined && { reason }), place, ...(concerns && { concerns }) };
}

/** What a comment concerns, if there is anything. */
function concernOf(
  comment: PlacedComment,
  extents: readonly Extent[],
  { ends }: Regions,
): Ignore["concerns"] {
  switch (comment.scope) {
    case "file":
      return "file";
    case "start": {
      const closing = ends.get(comment);
      return closing && { start: comment.place, end: closing.place };
    }
    default:
      return blockOf(comment, extents);
  }
}

/** The block around a comment, else the one that ends on its line before it, else the next one. */
function blockOf({ place }: PlacedComment, extents: readonly Extent[]): Extent | undefined {
  const next = firstAfter(place, extents);
  const before = extents[next - 1];
  const isBeside = before !== undefined && before.end.line >= place.line;
  return isBeside ? before : extents[next];
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

interface Regions {
  /** The comments that close regions, by those that open them. */
  readonly ends: ReadonlyMap<PlacedComment, PlacedComment>;
  readonly warnings: readonly ReadWarning[];
}

/** An end closes the last region that is open. */
function pairRegions(comments: readonly PlacedComment[]): Regions {
  const open: PlacedComment[] = [];
  const ends = new Map<PlacedComment, PlacedComment>();
  const warnings: ReadWarning[] = [];
  for (const comment of comments) {
    const { scope, place } = comment;
    if (scope === "start") open.push(comment);
    if (scope !== "end") continue;
    const opening = open.pop();
    if (opening) ends.set(opening, comment);
    else
      warnings.push({ message: "duiqi-ignore-end without a duiqi-ignore-start before it", line: place.line });
  }
  const unclosed = open.map(({ place }) => {
    return { message: "duiqi-ignore-start without a duiqi-ignore-end; it ignores nothing", line: place.line };
  });
  return { ends, warnings: [...warnings, ...unclosed] };
}

function shown(word: string): string {
  const characters = [...word];
  return characters.length <= SHOWN ? word : `${characters.slice(0, SHOWN - 1).join("")}…`;
}
