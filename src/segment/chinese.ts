import { findEnds } from "./ends.js";
import { endsEnglish } from "./english.js";
import type { Stop } from "./stop.js";

/** How long, in UTF-16 units, a quote may be that is part of its sentence (他喊了一声“站住！”就跑了) and no speech. */
const LONGEST_EMBEDDED_QUOTE = 40;

/** At most so much: 汪淼无力地问。 A negated verb tells no speech: 我不再问。 */
const REPORT = /^(?!.{0,10}[不没沒])[\p{Script=Han}·]{0,10}[说說道问問喊叫答讲講想嚷吼]道?。/u;
const FULL_STOP = /[。｡．.]/;
const WIDE_STOP = /[。｡！？]/;
const ELLIPSIS_OR_DASH = /^(?:[…⋯—–―-]|[.．]{2}|\. )/;
const CONTINUES = /^(?:[，、；：—–―)）\]】》〉”’」』%]|[,;:](?!\p{L}))/u;
const CONTINUES_QUOTE = /^(?:[的地之等和与與及或]|是(?![的啊吧]))/;
const BEFORE_SPEECH = /[：，:,。！？；、…—\s“‘「『（(说說道问問喊叫想答曰云]/;

/**
 * Finds where Chinese sentences end. English ones among them end by the English rules.
 *
 * @param text a block's text
 * @returns the offsets behind the sentences' last characters, ascending
 */
export function findChineseEnds(text: string): number[] {
  return findEnds(text, endsChinese);
}

function endsChinese(stop: Stop): boolean {
  const { text, next, marks } = stop;
  if (next === text.length) return true;
  const after = text.slice(next, next + 2);
  if (CONTINUES.test(after)) return false;
  if (stop.closesQuote && (CONTINUES_QUOTE.test(after) || reports(stop) || isEmbedded(stop))) return false;
  if (WIDE_STOP.test(marks)) return true;
  if (ELLIPSIS_OR_DASH.test(marks)) return stop.closesQuote;
  return endsEnglish(stop);
}

/** Whether what follows says only who spoke: “去吗？”他问。 English keeps that in one sentence, too. */
function reports({ text, next }: Stop): boolean {
  return REPORT.test(text.slice(next, next + 16));
}

/** Whether the quote that closes here is no speech of its own: its sentence goes on behind it. */
function isEmbedded({ text, sentence, opener, start, end, marks }: Stop): boolean {
  if (opener < 0 || end - opener > LONGEST_EMBEDDED_QUOTE) return false;
  const quoted = text.slice(opener + 1, start);
  if (quoted === "") return true;
  return opener > sentence && !BEFORE_SPEECH.test(text[opener - 1]!) && !FULL_STOP.test(quoted + marks);
}
