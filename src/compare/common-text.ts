import { type ArrayChange, diffArrays, diffChars } from "diff";
import type { Stretch } from "./placed-bead.js";

/** Sentences, and characters in a run of them, that one of the texts may have alone: beyond, they are too unlike. */
const MOST_SENTENCES = 2000;
const MOST_CHARACTERS = 2000;

/** Where each sentence's text is, by record. */
export interface CommonText {
  readonly a: readonly Stretch[];
  readonly b: readonly Stretch[];
}

/** Whether two texts are the same, however they are segmented. */
export function isSameText(a: readonly string[], b: readonly string[]): boolean {
  return a.join("") === b.join("");
}

/**
 * Where the sentences of two records are in one text: the text of both if it is the same, however it is segmented;
 * else one that has all of either, and what they have in common once.
 *
 * @param a the texts of sentences, without white space
 * @returns undefined if they are too unlike
 */
export function commonText(a: readonly string[], b: readonly string[]): CommonText | undefined {
  if (isSameText(a, b)) return { a: stretched(a, (place) => place), b: stretched(b, (place) => place) };
  const places = mergedPlaces(a, b);
  return (
    places && { a: stretched(a, (place) => places.a[place]!), b: stretched(b, (place) => places.b[place]!) }
  );
}

/** Text that both have, or one of them alone. */
interface Run {
  readonly value: string;
  /** Whether only the second has it. */
  readonly added: boolean;
  /** Whether only the first has it. */
  readonly removed: boolean;
}

/** Of each character of either text, where it is in a text that has both. */
function mergedPlaces(a: readonly string[], b: readonly string[]): Record<"a" | "b", number[]> | undefined {
  const changes = diffArrays([...a], [...b], { maxEditLength: MOST_SENTENCES });
  if (changes === undefined) return undefined;
  const places: Record<"a" | "b", number[]> = { a: [], b: [] };
  let place = 0;
  for (const { value, added, removed } of runsOf(changes)) {
    for (let count = value.length; count > 0; count--, place++) {
      if (!added) places.a.push(place);
      if (!removed) places.b.push(place);
    }
  }
  return places;
}

/** Sentences that were replaced by others have most of their characters in common. */
function* runsOf(changes: readonly ArrayChange<string>[]): Iterable<Run> {
  for (let index = 0; index < changes.length; index++) {
    const { value, added, removed } = changes[index]!;
    const next = changes[index + 1];
    if (removed && next?.added) {
      yield* replacement(value.join(""), next.value.join(""));
      index++;
    } else yield { value: value.join(""), added, removed };
  }
}

function replacement(a: string, b: string): readonly Run[] {
  return (
    diffChars(a, b, { maxEditLength: MOST_CHARACTERS }) ?? [
      { value: a, added: false, removed: true },
      { value: b, added: true, removed: false },
    ]
  );
}

/** @param placeOf where a text's character is */
function stretched(texts: readonly string[], placeOf: (character: number) => number): Stretch[] {
  let next = 0;
  return texts.map(({ length }) => {
    if (length === 0) return { start: 0, end: 0 };
    const start = placeOf(next);
    next += length;
    return { start, end: placeOf(next - 1) + 1 };
  });
}
