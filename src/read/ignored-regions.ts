import type { Place, ReadWarning } from "./document.js";
import type { Extent } from "./extent.js";
import type { IgnoreComment } from "./ignore-comment.js";

/** A comment that is understood, and where it stands. */
export interface PlacedComment extends IgnoreComment {
  readonly place: Place;
  /** Where the block of code is that follows it. */
  readonly code?: Extent;
}

/** Which comments open and close regions. */
export interface Regions {
  /** The comments that close regions, by those that open them. */
  readonly ends: ReadonlyMap<PlacedComment, PlacedComment>;
  /** Of those that have no counterpart. */
  readonly warnings: readonly ReadWarning[];
}

/** Pairs comments that open regions with those that close them: each closes the last one that is open. */
export function pairRegions(comments: readonly PlacedComment[]): Regions {
  const open: PlacedComment[] = [];
  const ends = new Map<PlacedComment, PlacedComment>();
  const warnings: ReadWarning[] = [];
  for (const comment of comments) {
    if (comment.scope === "start") open.push(comment);
    if (comment.scope !== "end") continue;
    const opening = open.pop();
    if (opening) ends.set(opening, comment);
    else warnings.push(warning(comment, "duiqi-ignore-end without a duiqi-ignore-start before it"));
  }
  const unclosed = open.map((comment) => {
    return warning(comment, "duiqi-ignore-start without a duiqi-ignore-end; it ignores nothing");
  });
  return { ends, warnings: [...warnings, ...unclosed] };
}

function warning({ place }: PlacedComment, message: string): ReadWarning {
  return { message, line: place.line };
}
