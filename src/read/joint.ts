// Characters that Chinese and Japanese write without spaces around them.
const WIDE = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}\\u3000-\\u303f\\uff00-\\uffef";
// Punctuation that both scripts use, so that what stands next to it decides.
const SHARED = "[\"'“”‘’…—·]*";
const WIDE_END = new RegExp(`[${WIDE}]${SHARED}$`, "u");
const WIDE_START = new RegExp(`^${SHARED}[${WIDE}]`, "u");
const HYPHEN_END = /\p{L}-$/u;
const LOWERCASE_START = /^\p{Ll}/u;

/**
 * What stands between two lines when they are joined: nothing in Chinese and after a word's hyphen, else a space.
 *
 * @param before the first line, without white space at its end
 * @param after the second line or its start, without white space before it
 */
export function jointOf(before: string, after: string): "" | " " {
  const tail = before.slice(-8);
  if (HYPHEN_END.test(tail) && LOWERCASE_START.test(after)) return "";
  const wideEnd = WIDE_END.test(tail);
  const wideStart = WIDE_START.test(after.slice(0, 8));
  if (wideEnd !== wideStart) return isMostlyHan(before + after) ? "" : " ";
  return wideEnd ? "" : " ";
}

/** Whether a text has at least as many Chinese characters as words in letters. */
function isMostlyHan(text: string): boolean {
  const characters = text.match(/\p{sc=Han}/gu) ?? [];
  const words = text.match(/(?:(?!\p{sc=Han})\p{L})+/gu) ?? [];
  return characters.length >= words.length;
}
