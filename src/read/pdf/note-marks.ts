// Noncharacters, which Unicode leaves to programs: no text has them.
const OPEN = "\ufdd0";
const CLOSE = "\ufdd1";
const RAISED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, "gu");
const STRAY = new RegExp(`[${OPEN}${CLOSE}]`, "gu");
const MARK = /^(?:\d{1,3}|[*†‡§¶]{1,3}|[①-⑳]|[a-z])$/u;
// What a footnote starts with: its number or sign.
const NOTE_START = /^(?:[[［(（]?(\d{1,3})[\]］)）.]?|([*†‡§¶]{1,3}|[①-⑳]))\s*(?=\S)/u;

/** A raised run as it stands in a line, marked as what may refer to a footnote. */
export function raised(text: string): string {
  const inner = text.replace(STRAY, "");
  return MARK.test(inner.trim()) ? `${OPEN}${inner}${CLOSE}` : inner;
}

/** The number or sign that a line starts with if it starts a footnote. */
export function noteMarkOf(line: string): string | undefined {
  const [, number, sign] = NOTE_START.exec(line.replace(STRAY, "")) ?? [];
  return number ?? sign;
}

/** A footnote's first line without its mark. */
export function withoutNoteMark(line: string): string {
  return line.replace(STRAY, "").replace(NOTE_START, "");
}

/** A line without what refers to one of these footnotes, and how often it does; other raised numbers stay. */
export function withoutReferences(
  line: string,
  marks: ReadonlySet<string> = new Set(),
): { text: string; references: number } {
  let references = 0;
  const text = line.replace(RAISED, (_, mark: string) => {
    if (!marks.has(mark.trim())) return mark;
    references += 1;
    return "";
  });
  return { text, references };
}

/** A line with all that is in it. */
export function plainText(line: string): string {
  return line.replace(STRAY, "");
}
