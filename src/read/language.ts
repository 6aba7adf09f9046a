import { InputFailure } from "../failure.js";
import { CLASS, classOf, unitsOf } from "./character-class.js";
import type { Language } from "./document.js";

/** How much of a text is in which script. Characters for Chinese and Japanese, words for the others. */
interface Scripts {
  readonly han: number;
  readonly kana: number;
  readonly latin: number;
  readonly other: number;
}

// Japanese has more kana than characters; in Chinese they are quotations or brand names.
const JAPANESE_KANA_SHARE = 0.15;
// How near to the likeliest language English must come in franc's ranking, by the number of letters and spaces: what
// 999 of 1000 stretches of English news, novels, essays and scripture reach. Twelve other languages come up to .83 at
// 60 and to .76 at 120 and more, Latin excepted. In shorter texts anything looks like anything.
const ENGLISH_SHARE = [
  { length: 100, least: 0.85 },
  { length: 75, least: 0.72 },
  { length: 45, least: 0.5 },
];
// Words that are frequent in English prose and rare or unknown in other languages. Of 118 English texts (news, novels,
// essays, reference) 115 have at least this share of them; what has less is compared with other languages.
const ENGLISH_WORDS = new Set([
  "the",
  "and",
  "of",
  "to",
  "that",
  "with",
  "his",
  "for",
  "this",
  "you",
  "from",
  "they",
]);
const LONGEST_ENGLISH_WORD = Math.max(...[...ENGLISH_WORDS].map(({ length }) => length));
const ENGLISH_WORD_SHARE = 0.1;
const ENOUGH_WORDS = 50;
// Enough of a text to tell by.
const SAMPLE_LENGTH = 100_000;
const HINT = "if it is Chinese or English, say so with --source-lang or --target-lang";

/**
 * The language of a text: by its scripts, and for Latin script by franc.
 *
 * @param text all of it
 * @param path what messages call it
 * @param asked the language by the user's word; `zh` leaves the script to be told
 * @throws InputFailure if it is neither Chinese nor English
 */
export async function languageOf(text: string, path: string, asked?: Language | "zh"): Promise<Language> {
  if (asked !== undefined && asked !== "zh") return asked;
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (asked === "zh") return chineseScript(sample);
  const scripts = scriptsOf(sample);
  const { han, kana, latin, other } = scripts;
  if (Math.max(han + kana, latin, other) === 0) {
    throw new InputFailure("the language is not known: it has no letters", { path, hint: HINT });
  }
  if (isJapanese(scripts)) throw foreign("Japanese", path);
  if (han >= Math.max(latin, other)) return chineseScript(sample);
  const name = await foreignName(sample, other > latin);
  if (name !== undefined) throw foreign(name, path);
  return "en";
}

function scriptsOf(text: string): Scripts {
  let [han, kana, latin, lettered] = [0, 0, 0, 0];
  let word = 0;
  const endWord = () => {
    if ((word & CLASS.latin) !== 0) latin++;
    if ((word & CLASS.letter) !== 0) lettered++;
    word = 0;
  };
  for (let k = 0; k < text.length; ) {
    const codePoint = text.codePointAt(k)!;
    const what = classOf(codePoint);
    if ((what & CLASS.han) !== 0) han++;
    if ((what & CLASS.kana) !== 0) kana++;
    if ((what & CLASS.partsWords) !== 0) endWord();
    else word |= what;
    k += unitsOf(codePoint);
  }
  endWord();
  return { han, kana, latin, other: lettered - latin };
}

function isJapanese({ han, kana, latin, other }: Scripts): boolean {
  return kana >= JAPANESE_KANA_SHARE * (han + kana) && kana > 0 && han + kana > Math.max(latin, other);
}

// The script of most of the characters that only one script has; simplified if there are none.
function chineseScript(text: string): Language {
  let balance = 0;
  for (let k = 0; k < text.length; ) {
    const codePoint = text.codePointAt(k)!;
    const what = classOf(codePoint);
    if ((what & CLASS.traditional) !== 0) balance += 1;
    else if ((what & CLASS.simplified) !== 0) balance -= 1;
    k += unitsOf(codePoint);
  }
  return balance > 0 ? "zh-Hant" : "zh-Hans";
}

/** Whether English function words make up so much of a text that there is no need to compare it with other languages. */
function isPlainlyEnglish(text: string): boolean {
  let [words, english, start] = [0, 0, 0];
  const endWord = (end: number) => {
    if (end === start) return;
    words++;
    if (end - start <= LONGEST_ENGLISH_WORD && ENGLISH_WORDS.has(text.slice(start, end))) english++;
  };
  for (let k = 0; k < text.length; ) {
    const codePoint = text.codePointAt(k)!;
    const next = k + unitsOf(codePoint);
    if ((classOf(codePoint) & CLASS.letter) === 0) {
      endWord(k);
      start = next;
    }
    k = next;
  }
  endWord(text.length);
  return words >= ENOUGH_WORDS && english >= ENGLISH_WORD_SHARE * words;
}

/** The name of the language of a text that is not Chinese, `undefined` if it may be English. */
async function foreignName(text: string, isOtherScript: boolean): Promise<string | undefined> {
  if (!isOtherScript && isPlainlyEnglish(text)) return undefined;
  const { francAll } = await import("franc");
  const letters = text.match(isOtherScript ? /[^\p{sc=Latin}\p{sc=Han}]/gu : /[\p{sc=Latin}\s'’-]/gu) ?? [];
  const sample = letters.join("").replace(/\s+/g, " ").trim();
  const ranking = francAll(sample, { minLength: 1 });
  const english = ranking.find(([code]) => code === "eng")?.[1] ?? 0;
  const least = ENGLISH_SHARE.find(({ length }) => sample.length >= length)?.least ?? 0;
  if (!isOtherScript && english >= least) return undefined;
  return nameOf(ranking[0]![0]);
}

// franc gives ISO 639-3, and `und` for what it does not know.
function nameOf(code: string): string {
  if (code === "und") return "neither";
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}

function foreign(name: string, path: string): InputFailure {
  return new InputFailure("the language is not read", {
    path,
    expected: "Chinese or English",
    got: `what seems to be ${name}`,
    hint: HINT,
  });
}
