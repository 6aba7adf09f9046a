import type { PageSideName } from "./page-data.js";

/** A sentence by its side and its index on it. */
export interface SentenceName {
  readonly side: PageSideName;
  readonly index: number;
}

/** The sentence that an element's id, or what follows `#` in an address, names; `undefined` if it names none. */
export function sentenceNamed(id: string): SentenceName | undefined {
  const [, side, index] = /^([st])(\d+)$/.exec(id) ?? [];
  if (side === undefined) return undefined;
  return { side: side === "s" ? "source" : "target", index: Number(index) };
}

/** The element of a sentence. */
export function sentenceElement(side: PageSideName, index: number): HTMLElement | null {
  return document.getElementById(`${side === "source" ? "s" : "t"}${index}`);
}

/** The sentence's element that an event's target stands in, if it does. */
export function sentenceAround(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const element = target.closest<HTMLElement>(".source [id], .target [id]");
  return element !== null && sentenceNamed(element.id) ? element : undefined;
}
