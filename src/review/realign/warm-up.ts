import type { Bitext } from "../../record/bitext.js";
import { isPair } from "../../record/pairs.js";
import type { RecordText } from "./record-text.js";

/** Beads that are searched, and how often: the third search of so many takes no longer than those after it. */
const BEADS = 150;
const TIMES = 2;

/** Searches where a text begins, only so that the code is compiled by the time that somebody waits for it. */
export function warmUp(text: RecordText, { source, target, beads }: Bitext): void {
  const last = beads.slice(0, BEADS).findLast(isPair);
  if (last === undefined) return;
  const sentences = { source: source.sentences, target: target.sentences };
  const stretch = {
    source: { start: 0, end: last.source.at(-1)! + 1 },
    target: { start: 0, end: last.target.at(-1)! + 1 },
  };
  for (let time = 0; time < TIMES; time++) text.search(sentences, stretch);
}
