import type { Change, Splice } from "../../change.js";
import { OTHER, type Review, rowStart, type Side } from "../../review.js";
import type { Cursor } from "./cursor.js";
import { cursorAt, type TextPlace } from "./cursor-at.js";

/**
 * Where a cursor is after a change: at the same text of the same side, in whatever row that is then. Where a sentence
 * was cut at the cursor, it is at the second part. In an empty cell it stays beside the text across.
 */
export function carried(cursor: Cursor, before: Review, after: Review, change: Change): Cursor {
  const { row, side, sentence, offset } = cursor;
  const isEmpty = before.rows[row]?.[side] === 0;
  const held = isEmpty ? OTHER[side] : side;
  const first = rowStart(before.rows, row)[held];
  let place: TextPlace = isEmpty ? { sentence: first, offset: 0 } : { sentence: first + sentence, offset };
  for (const splice of change) if (splice.list === held) place = throughSplice(place, splice);
  const found = cursorAt(after.rows, held, place);
  return isEmpty ? { row: found.row, side, sentence: 0, offset: 0 } : found;
}

function throughSplice(place: TextPlace, splice: Splice & { list: Side }): TextPlace {
  const { at, removed, added } = splice;
  if (place.sentence < at) return place;
  const later = added.length - removed.length;
  if (place.sentence >= at + removed.length) return { ...place, sentence: place.sentence + later };
  const within = removed.slice(0, place.sentence - at).map(({ text }) => text);
  const read = inkIn(within.join("")) + inkIn(removed[place.sentence - at]!.text.slice(0, place.offset));
  const found = afterInk(
    added.map(({ text }) => text),
    read,
  );
  return { sentence: at + found.sentence, offset: found.offset };
}

/** How many UTF-16 units of a text are no white space: cuts take white space away. */
function inkIn(text: string): number {
  return text.replace(/\s+/g, "").length;
}

/** The place after so many units that are no white space; before the next sentence rather than at the end of one. */
function afterInk(texts: readonly string[], ink: number): TextPlace {
  let left = ink;
  for (const [sentence, text] of texts.entries()) {
    const all = inkIn(text);
    if (left < all) return { sentence, offset: left === 0 ? 0 : offsetAfter(text, left) };
    left -= all;
  }
  return { sentence: texts.length - 1, offset: 0 };
}

function offsetAfter(text: string, ink: number): number {
  let left = ink;
  for (let offset = 0; offset < text.length; offset++) {
    if (left === 0 && !isSpace(text[offset]!)) return offset;
    if (!isSpace(text[offset]!)) left--;
  }
  return 0;
}

function isSpace(unit: string): boolean {
  return /\s/.test(unit);
}
