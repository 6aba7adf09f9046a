import type { Beads } from "./beads.js";
import { Highlight } from "./highlight.js";
import type { Selection } from "./selection.js";
import { sentenceAround } from "./sentences.js";

/** Has a bead light up under the pointer, and be chosen by a click. */
export function startPointer(text: HTMLElement, beads: Beads, selection: Selection): void {
  const pointed = new Highlight(beads, "pointed");
  text.addEventListener("pointerover", ({ target }) => {
    const element = sentenceAround(target);
    pointed.set(element && beads.ofElement(element));
  });
  text.addEventListener("pointerleave", () => pointed.set(undefined));
  text.addEventListener("click", ({ target }) => {
    // Whoever marks text to copy it does not want to choose anything.
    if (getSelection()?.isCollapsed === false) return;
    const element = sentenceAround(target);
    if (element !== undefined) selection.chooseSentence(element.id, "look");
  });
}

/** Has links to sentences, and the address's own, choose their beads. */
export function startLinks(selection: Selection): void {
  const follow = () => selection.chooseSentence(location.hash.slice(1), "jump");
  addEventListener("hashchange", follow);
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    // The address does not change, so that nothing else would tell.
    if (link?.hash === location.hash) follow();
  });
  follow();
}
