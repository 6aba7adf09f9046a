import type { PageSideName } from "./page-data.js";
import { type SentenceName, sentenceNamed } from "./sentences.js";

/** What the lists of gaps say of the gap that holds a sentence; empty if they say nothing. */
export function gapMessage(side: PageSideName, sentence: number): string {
  const starts = [...document.querySelectorAll<HTMLAnchorElement>(".gaps a")]
    .map((link) => ({ link, name: sentenceNamed(link.hash.slice(1)) }))
    .filter((start): start is { link: HTMLAnchorElement; name: SentenceName } => start.name !== undefined)
    .filter(({ name }) => name.side === side && name.index <= sentence);
  const nearest = starts.reduce<(typeof starts)[number] | undefined>(
    (best, start) => (best === undefined || start.name.index > best.name.index ? start : best),
    undefined,
  );
  return nearest?.link.closest("li")?.querySelector(".message")?.textContent ?? "";
}
