import { opensBracket, type Partners, pair } from "./pairs.js";
import { BROKEN_OFF, CLOSERS, STOPS, type Stop, skipSpace, stopAt } from "./stop.js";

/** A language's rules: whether a sentence ends at a stop. */
export type Ends = (stop: Stop) => boolean;

const LANDMARK = new RegExp(`${BROKEN_OFF}|[${STOPS};；([{（［｛《〈【〔〖]`, "g");
/** The number of an item in a list that runs on in one paragraph: （一）, (2), (b), ①. */
const ITEM_NUMBER =
  /(?:(?:and|or|以及|或者?|和)\s*)?(?:[(（](?:\d{1,3}|[一二三四五六七八九十]{1,4}|[a-z]{1,4})[)）]|[①-⑳])/y;

/**
 * Finds where a text's sentences end. Each stop outside of brackets is put to `ends`; in a text that is a list,
 * a semicolon before the next item's number ends an item. Linear in the text's length.
 *
 * @param text a block's text
 * @param ends the language's rules; they may look at a bounded stretch around the stop only
 * @returns the offsets behind the sentences' last characters, ascending
 */
export function findEnds(text: string, ends: Ends): number[] {
  const partners = pair(text);
  const found: number[] = [];
  const landmark = new RegExp(LANDMARK);
  let sentence = skipSpace(text, 0);
  for (let match = landmark.exec(text); match !== null; match = landmark.exec(text)) {
    const { index } = match;
    if (opensBracket(text[index]!)) {
      landmark.lastIndex = afterBracket(text, partners, sentence, index);
      continue;
    }
    const end = endAt(text, partners, sentence, index, ends);
    landmark.lastIndex = end.offset;
    if (!end.ends) continue;
    found.push(end.offset);
    sentence = skipSpace(text, end.offset);
  }
  return found;
}

function endAt(text: string, partners: Partners, sentence: number, index: number, ends: Ends) {
  if (/[;；]/.test(text[index]!)) return { offset: index + 1, ends: endsItem(text, sentence, index + 1) };
  const stop = stopAt(text, partners, sentence, index);
  return { offset: stop.end, ends: ends(stop) };
}

function endsItem(text: string, sentence: number, end: number): boolean {
  return isItemNumber(text, sentence) && isItemNumber(text, skipSpace(text, end));
}

function isItemNumber(text: string, offset: number): boolean {
  ITEM_NUMBER.lastIndex = offset;
  return ITEM_NUMBER.test(text);
}

/** Where to look on after an opening bracket: past what it encloses, or at the stop that ends it from within. */
function afterBracket(text: string, partners: Partners, sentence: number, opener: number): number {
  const closer = partners[opener]!;
  if (closer < 0) return opener + 1;
  if (!standsAlone(text, sentence, opener)) return closer + 1;
  const end = backOver(text, closer, `${CLOSERS}"' `, opener);
  const start = backOver(text, end, STOPS, opener);
  return start < end ? start : closer + 1;
}

/** Whether a bracket may hold a whole sentence: （他走了。） and not 他（走了。） or 《他走了。》. */
function standsAlone(text: string, sentence: number, opener: number): boolean {
  if (!/[(（[［]/.test(text[opener]!)) return false;
  let before = opener;
  while (before > sentence && /\s/.test(text[before - 1]!)) before--;
  return before <= sentence || /\p{P}/u.test(text[before - 1]!);
}

function backOver(text: string, from: number, characters: string, limit: number): number {
  let at = from;
  while (at - 1 > limit && characters.includes(text[at - 1]!)) at--;
  return at;
}
