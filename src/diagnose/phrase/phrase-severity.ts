import { isContent } from "../../match/word-class.js";
import type { Language } from "../../read/document.js";
import type { FindingSeverity } from "../finding.js";
import type { BeadWord } from "./bead-words.js";

/** A phrase that is likelier there than not must not fail a build. */
const LEAST_CONFIDENCE = 0.5;

/** What joins sentences, or says how they are meant: a translation may well do without. */
const CONNECTIVES: ReadonlySet<string> = new Set(
  `此外 另外 同时 因此 因而 从而 于是 然而 然后 随后 接着 后来 其中 其实 当然 总之 首先 其次 最后 目前 此时 据悉 据了解
  与此同时 也就是说 换句话说 不仅如此 值得一提的是 事实上 实际上 一方面 另一方面 进一步 进而 相应 分别 尤其 特别是 甚至 一直 仍然
  moreov furthermor howev therefor thu henc meanwhil addition besid inde actual fact cours final also then still yet inst
  nevertheless nonetheless otherwis similarli likewis accordingli consequ further even`
    .trim()
    .split(/\s+/),
);

/** Marks of names: titles in Chinese, parts of foreign names. */
const CHINESE_NAME = /[《》〈〉·・]/u;
const CAPITALISED = /^\p{Lu}/u;
/** Words that a title would capitalise. */
const LONG_WORD = /(?<![\p{L}\p{N}.])\p{L}{4,}(?![\p{L}\p{N}]|\.\p{L})/gu;
/** How a sentence ends that is no title. */
const STOP = /[.!?…]["'”’)\]]*\s*$/;

/**
 * How much a phrase weighs: with a number, a name or a Latin word in Chinese text it is an error if it is likelier lost
 * than not; a connective is a note; all else a warning.
 *
 * @param words those of the phrase
 * @param sentence the text that they are in
 */
export function phraseSeverity(
  words: readonly BeadWord[],
  sentence: string,
  language: Language,
  confidence: number,
): FindingSeverity {
  const lost = words.filter(({ loss }) => loss > 0);
  if (lost.every((word) => !isContent(word) || CONNECTIVES.has(word.spelling))) return "note";
  const isCertain = lost.some((word) => isNumber(word) || isName(word, sentence, language));
  return isCertain && confidence >= LEAST_CONFIDENCE ? "error" : "warning";
}

function isNumber({ spelling }: BeadWord): boolean {
  return spelling.startsWith("#");
}

/** Of English words those with a capital that do not start a sentence; of Chinese text, Latin words and marked names. */
function isName({ start, end }: BeadWord, sentence: string, language: Language): boolean {
  const word = sentence.slice(start, end);
  if (language === "en")
    return (
      CAPITALISED.test(word) &&
      !isTitle(sentence) &&
      /[\p{L}\p{N},;:]['"”’)]?\s+$/u.test(sentence.slice(0, start))
    );
  if (/^\p{Script=Latin}/u.test(word)) return true;
  return CHINESE_NAME.test(`${sentence.slice(Math.max(0, start - 1), start)}${sentence.slice(end, end + 1)}`);
}

/** Whether an English text has all its longer words capitalised: then capitals do not tell names. */
function isTitle(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  return words.length > 1 && !STOP.test(text) && words.every((word) => CAPITALISED.test(word));
}
