import { computed, signal } from "@preact/signals";
import { cursor } from "../../state/cursor.js";
import { goToRow } from "../../state/go-to.js";
import { review } from "../../state/review.js";
import { SIMPLIFIED, TRADITIONAL } from "./characters.js";
import { foldWith, spansOf, type TextSpan } from "./fold.js";
import { Finder, type Hit, hitFrom, nextHit } from "./hits.js";

/** What is looked for; `undefined` while nobody searches. */
export const searchTerm = signal<string | undefined>(undefined);

const fold = foldWith(TRADITIONAL, SIMPLIFIED);
const finder = new Finder(fold);
const folded = computed(() => fold(searchTerm.value ?? ""));

/** The sentences that have it. */
export const hits = computed(() => finder.hits(review.value, searchTerm.value ?? ""));

/** The index of the hit that the keyboard is on; -1 if it is on none. */
export const hitNow = computed(() => {
  const { row, side, sentence } = cursor.value;
  return hits.value.findIndex((hit) => hit.row === row && hit.side === side && hit.sentence === sentence);
});

/** Where a text has what is looked for, to be shown: UTF-16 offsets. A component that asks is drawn anew by each key. */
export function hitsIn(text: string): readonly TextSpan[] {
  return spansOf(text, folded.value, fold);
}

/** Where the search started: what is looked for is first found from there on. */
let start: Hit = cursor.value;

/** Has the search shown; what was looked for the last time is gone. */
export function openSearch(): void {
  start = cursor.value;
  searchTerm.value ??= "";
  document.getElementById("search")?.focus();
}

/** Ends the search. */
export function closeSearch(): void {
  searchTerm.value = undefined;
}

/** Looks for a text as it is being typed: goes to the first hit from where the search started. */
export function searchFor(term: string): void {
  searchTerm.value = term;
  goToHit(hitFrom(hits.value, start));
}

/** Goes to the next hit, or the one before. */
export function stepToHit(way: 1 | -1): void {
  goToHit(nextHit(hits.value, cursor.value, way));
  start = cursor.value;
}

function goToHit(index: number): void {
  const hit = hits.value[index];
  if (hit !== undefined) goToRow(hit.row, hit.side, hit.sentence);
}
