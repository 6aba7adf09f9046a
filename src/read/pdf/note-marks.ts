// Noncharacters, which Unicode leaves to programs: no text has them.
const OPEN = "\ufdd0";
const CLOSE = "\ufdd1";
const RAISED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, "gu");
const STRAY = new RegExp(`[${OPEN}${CLOSE}]`, "gu");
const MARK = /^(?:[\d⁰¹²³⁴-⁹]{1,3}|[*†‡§¶]{1,3}|[①-⑳]|[a-z])$/u;
// Numbers of which a digit or all are characters that are raised by themselves, behind a word: `m²` is none.
const SUPERSCRIPT = /(?<!(?<!\p{Script=Latin})\p{Script=Latin}{1,2}|\d)\d{0,2}[⁰¹²³⁴-⁹][\d⁰¹²³⁴-⁹]{0,2}/gu;
const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
// What a footnote starts with: its number or sign.
const NOTE_START = /^(?:[[［(（]?([\d⁰¹²³⁴-⁹]{1,3})[\]］)）.]?|([*†‡§¶]{1,3}|[①-⑳]))\s*(?=\S)/u;

/** A raised run as it stands in a line, marked as what may refer to a footnote. */
export function raised(text: string): string {
  const inner = text.replace(STRAY, "");
  return MARK.test(inner.trim()) ? `${OPEN}${inner}${CLOSE}` : inner;
}

/** The number or sign that a line starts with if it starts a footnote. */
export function noteMarkOf(line: string): string | undefined {
  const [, number, sign] = NOTE_START.exec(line.replace(STRAY, "")) ?? [];
  return number === undefined ? sign : plainDigits(number);
}

/** A footnote's first line without its mark. */
export function withoutNoteMark(line: string): string {
  return line.replace(STRAY, "").replace(NOTE_START, "");
}

/** A line without what refers to one of these footnotes, and what that was; other raised numbers stay. */
export function withoutReferences(
  line: string,
  marks: ReadonlySet<string> = new Set(),
): { text: string; references: readonly string[] } {
  const references: string[] = [];
  const keptOf = (written: string) => {
    const mark = plainDigits(written.trim());
    if (!marks.has(mark)) return written;
    references.push(mark);
    return "";
  };
  const text = line.replace(RAISED, (_, mark: string) => keptOf(mark)).replace(SUPERSCRIPT, keptOf);
  return { text, references };
}

function plainDigits(mark: string): string {
  return mark.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => `${SUPERSCRIPT_DIGITS.indexOf(digit)}`);
}

/** A line with all that is in it. */
export function plainText(line: string): string {
  return line.replace(STRAY, "");
}
