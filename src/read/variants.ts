import { CLASS, classOf, unitsOf } from "./character-class.js";
import type { Block, Language, ReadWarning } from "./document.js";

/** Fewer characters of the other script than this are a name or a quotation. */
const LEAST_FOREIGN = 5;
/** So is a smaller share of the characters that are written in one script alone. */
const LEAST_SHARE = 0.01;
/** Characters that the warning names. */
const MOST_NAMED = 5;

const SCRIPTS = {
  "zh-Hans": { name: "simplified", own: CLASS.simplified, foreign: CLASS.traditional },
  "zh-Hant": { name: "traditional", own: CLASS.traditional, foreign: CLASS.simplified },
} as const;

/**
 * What to say of a Chinese text that mixes simplified and traditional characters. It is matched all the same; but it
 * may be two texts, or one whose conversion was left half done.
 *
 * @returns `undefined` if it does not mix them
 */
export function mixedVariants(blocks: readonly Block[], language: Language): ReadWarning | undefined {
  if (language === "en") return undefined;
  const script = SCRIPTS[language];
  const foreign = new Map<string, number>();
  let [own, count, line] = [0, 0, 0];
  for (const block of blocks) {
    const { text } = block;
    for (let k = 0; k < text.length; ) {
      const codePoint = text.codePointAt(k)!;
      const what = classOf(codePoint);
      k += unitsOf(codePoint);
      if ((what & script.own) !== 0) own += 1;
      if ((what & script.foreign) === 0) continue;
      const character = String.fromCodePoint(codePoint);
      foreign.set(character, (foreign.get(character) ?? 0) + 1);
      if (count++ === 0) line = block.line;
    }
  }
  if (count < LEAST_FOREIGN || count < LEAST_SHARE * (own + count)) return undefined;
  const other = language === "zh-Hans" ? SCRIPTS["zh-Hant"].name : SCRIPTS["zh-Hans"].name;
  return { message: `${count} ${other} characters among ${script.name} ones (${named(foreign)})`, line };
}

/** The commonest. */
function named(counts: ReadonlyMap<string, number>): string {
  const characters = [...counts].sort(([, a], [, b]) => b - a).map(([character]) => character);
  const shown = characters.slice(0, MOST_NAMED).join(" ");
  return characters.length > MOST_NAMED ? `${shown} …` : shown;
}
