// Docutils' punctuation_chars.py, by the categories that its lists were made from.
const BEFORE = /[\s"'(<[{\-/:\p{Ps}\p{Pi}\p{Pf}\p{Pd}¡·¿]|(?![\0-\x7f])\p{Po}/u;
const AFTER = /[\s"')>\]}\-/:.,;!?\\\p{Pe}\p{Pi}\p{Pf}\p{Pd}¡·¿]|(?![\0-\x7f])\p{Po}/u;
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "(": ")",
  "<": ">",
  "[": "]",
  "{": "}",
  "“": "”",
  "‘": "’",
  "（": "）",
  "《": "》",
  "「": "」",
  "『": "』",
  "【": "】",
  "«": "»",
};

/**
 * Whether markup may begin at an index: after white space, opening punctuation or dashes, and not in quotation marks
 * by itself.
 *
 * @param length of the string that begins it
 */
export function mayBegin(text: string, at: number, length: number): boolean {
  if (!isAfterBoundary(text, at)) return false;
  const next = text[at + length];
  if (next === undefined || /\s/.test(next)) return false;
  return at === 0 || CLOSERS[text[at - 1]!] !== next;
}

/** Whether words that are references may begin at an index. */
export function isAfterBoundary(text: string, at: number): boolean {
  return at === 0 || BEFORE.test(text[at - 1]!);
}

/** Whether markup may end before an index: at the end, or where white space, punctuation or an escape follows. */
export function mayEnd(text: string, end: number): boolean {
  return end === text.length || AFTER.test(text[end]!);
}
