import {
  AFTER_TIME,
  AMBIGUOUS,
  BEFORE_LABEL,
  BEFORE_NUMBER,
  CLOSES_LIST,
  EXCLAMATORY_NAMES,
  FIRST_WORDS,
  NEVER_LAST,
  REPORTING_VERBS,
  TIMES,
} from "./abbreviations.js";
import { findEnds } from "./ends.js";
import type { Stop } from "./stop.js";

/** How many UTF-16 units before and after a stop are looked at: enough for the longest word or three names. */
const REACH = 60;

const WORD_BEFORE = /[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{N}&][\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{N}&.'’-]*$/u;
const INITIALS = /^(?:\p{L}[.]-?)*\p{Lu}$|^(?:\p{L}\.)+\p{L}$/u;
const LIST_NUMBER =
  /(?:^[^\p{L}\p{N}]*|(?<!\d)[:;：；、]\s*)(?:(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxIVX]{1,5}|\p{Nl}{1,3}|[一二三四五六七八九十]{1,3})[)\]）]?$/u;
const CAPTION =
  /^(?:Appendix|Box|Chapter|Example|Fig\.|Figure|Part|Section|Step|Table|[图圖表例式])\s?[A-Z]?\d{0,3}(?:[.-]\d{1,3})*$/;
const OPENERS = /^[“‘"'«‹「『《〈（([{【¿¡\s]*/;
const WORD = /^[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/u;
const CONTINUES = /^(?:[,;:](?![\p{L}`])|[)\]}%/&+=–—―-]|\p{M})/u;
const NAME_IN_LOWER_CASE = /^\p{Ll}[\p{Ll}\p{N}]{0,30}[\p{Lu}\p{N}_(]/u;
const ITEM_NUMBER = /^[(（]?(?:[a-z]|[ivx]{1,5})[)）]/;
const STARTS_WITHOUT_SPACE = /^[\p{Lo}“‘「『《〈（【]/u;
const WIDE_STOP = /[。｡！？]/;
const NAMES = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(\p{Ll}+)/u;

/**
 * Finds where English sentences end. Chinese stops among them end one, too.
 *
 * @param text a block's text
 * @returns the offsets behind the sentences' last characters, ascending
 */
export function findEnglishEnds(text: string): number[] {
  return findEnds(text, endsEnglish);
}

/**
 * The English rules, which also hold for English among Chinese.
 *
 * @param stop a stop outside of brackets
 * @returns whether a sentence ends there
 */
export function endsEnglish(stop: Stop): boolean {
  const { text, end, next, marks } = stop;
  if (next === text.length) return true;
  const after = text.slice(next, next + REACH);
  if (next === end && !WIDE_STOP.test(marks) && !STARTS_WITHOUT_SPACE.test(after)) return false;
  const before = text.slice(Math.max(stop.sentence, stop.start - REACH), stop.start);
  if (!mayStart(after, stop) || isMentioned(stop)) return false;
  if (marks === "." || marks === "．") return endsAtFullStop(before, after);
  if (/^[.…⋯ \u00a0]+$/.test(marks)) return endsAtEllipsis(before, after, stop);
  if (marks === "!" && !stop.closesQuote && EXCLAMATORY_NAMES.has(wordBefore(before)))
    return isFirstWord(after);
  return !(stop.closesQuote && reports(after));
}

/** Whether what follows a stop looks like a sentence's beginning. */
function mayStart(after: string, stop: Stop): boolean {
  if (CONTINUES.test(after)) return false;
  if (ITEM_NUMBER.test(after)) return true;
  const opened = after.replace(OPENERS, "");
  if (!/^\p{Ll}/u.test(opened) || NAME_IN_LOWER_CASE.test(opened)) return true;
  // Whoever began this sentence in lower case will begin the next one so, too.
  return stop.marks === "." && !stop.closesQuote && /\p{Ll}/u.test(stop.text[stop.sentence]!);
}

/** Whether a mark is spoken of, not used: the sign “?” means. */
function isMentioned({ closesQuote, opener, start }: Stop): boolean {
  return closesQuote && opener === start - 1;
}

function endsAtFullStop(before: string, after: string): boolean {
  if (LIST_NUMBER.test(before) || CAPTION.test(before)) return false;
  const word = wordBefore(before);
  if (NEVER_LAST.has(word)) return false;
  if (BEFORE_NUMBER.has(word) || CLOSES_LIST.has(word)) return !startsWithNumber(after);
  if (TIMES.has(word)) return !startsWithNumber(after) && !AFTER_TIME.has(firstWord(after));
  if (word === "I" && /(?:^|\p{Ll})\s*I$/u.test(before)) return true;
  if (BEFORE_LABEL.has(word) || AMBIGUOUS.has(word) || INITIALS.test(word)) return isFirstWord(after);
  return true;
}

/** “Wait... What?” ends; “I... I do” is one stammered sentence. */
function endsAtEllipsis(before: string, after: string, stop: Stop): boolean {
  const word = wordBefore(before).toLowerCase();
  // What goes on in lower case, or with a sign or number, was only a pause or a gap.
  if (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(after.replace(OPENERS, ""))) return false;
  const stammers = word !== "" && firstWord(after).toLowerCase().startsWith(word);
  return !stammers && !(stop.closesQuote && reports(after));
}

/** “Why?” Wang asked. */
function reports(after: string): boolean {
  const verb = NAMES.exec(after)?.[1];
  if (verb === undefined || !REPORTING_VERBS.has(verb)) return false;
  const [first] = after.split(/\s/, 1);
  return !FIRST_WORDS.has(first!) || first === "I";
}

function wordBefore(before: string): string {
  return WORD_BEFORE.exec(before)?.[0] ?? "";
}

function firstWord(after: string): string {
  return WORD.exec(after.replace(OPENERS, ""))?.[0] ?? "";
}

function isFirstWord(after: string): boolean {
  const opened = after.replace(OPENERS, "");
  return !/^\p{L}\./u.test(opened) && FIRST_WORDS.has(/^\p{L}*/u.exec(opened)![0]);
}

function startsWithNumber(after: string): boolean {
  return /^[([]?(?:\d|[IVXLC]+(?:[.,;:)]|$)|[IVXLC]{2,}\b)/.test(after);
}
