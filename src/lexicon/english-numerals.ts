import { type NumberWord, numberWord } from "./english-number-words.js";

/** A word of a text, or a number in digits. */
export interface NumberPart {
  /** UTF-16 offsets in the text, half-open; the ending of `14th` and `1980s` is included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its value, if it is written in digits. */
  readonly digits: number | undefined;
  /** What stands between it and the part before. */
  readonly gap: string;
}

/** A numeral that starts at a part, and the index of the first part after it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
}

/** What is counted so far: what scales have closed, and what the next scale will multiply. */
interface Count {
  readonly closed: number;
  readonly open: number | undefined;
  /** The scale that closed it last; only a smaller one may follow. */
  readonly scale: number;
}

const NOTHING: Count = { closed: 0, open: undefined, scale: Number.POSITIVE_INFINITY };

/**
 * Reads the numeral that starts at a part, if one does: `1.3 billion`, `two hundred and five`, `twenty-first`,
 * `half a million`, `a dozen`.
 */
export function numeralAt(parts: readonly NumberPart[], first: number): Numeral | undefined {
  const opening = openingAt(parts, first);
  if (opening === undefined) return undefined;
  let { count, next } = opening;
  let isOrdinal = numberWord(parts[next - 1]!.text)?.kind === "ordinal";
  while (!isOrdinal && next < parts.length) {
    const at = isJoinedByAnd(parts, next) ? next + 1 : next;
    const word = isAdjacent(parts[at]) ? numberWord(parts[at]!.text) : undefined;
    const afterDigits = parts[at - 1]!.digits !== undefined;
    const more =
      word === undefined || (afterDigits && word.kind !== "scale") ? undefined : added(count, word);
    if (more === undefined) break;
    count = more;
    next = at + 1;
    isOrdinal = word!.kind === "ordinal";
  }
  return { value: count.closed + (count.open ?? 0), next };
}

/** The part or parts that a numeral starts with: digits, a number word, or an article before a scale. */
function openingAt(parts: readonly NumberPart[], first: number): { count: Count; next: number } | undefined {
  const { text, digits } = parts[first]!;
  if (digits !== undefined) return { count: { ...NOTHING, open: digits }, next: first + 1 };
  if (isArticle(parts[first]) && isScale(parts[first + 1])) {
    return { count: { ...NOTHING, open: 1 }, next: first + 1 };
  }
  if (/^half$/i.test(text) && isArticle(parts[first + 1]) && isScale(parts[first + 2])) {
    return { count: { ...NOTHING, open: 0.5 }, next: first + 2 };
  }
  const word = numberWord(text);
  const count = word && added(NOTHING, word);
  return count && { count, next: first + 1 };
}

/** What is counted after one more word, or undefined if it can't follow. */
function added({ closed, open, scale }: Count, { kind, value }: NumberWord): Count | undefined {
  if (kind !== "scale") {
    return open === undefined || fits(open, value) ? { closed, open: (open ?? 0) + value, scale } : undefined;
  }
  if (open === undefined || value >= scale) return undefined;
  if (value === 100) return open < 100 ? { closed, open: open * 100, scale } : undefined;
  return { closed: closed + open * value, open: undefined, scale: value };
}

/** Whether a number word may follow what is open: five after twenty, anything below a hundred after hundreds. */
function fits(open: number, value: number): boolean {
  if (value === 0 || value >= 100) return false;
  return (open >= 100 && open % 100 === 0) || (value < 10 && open % 100 >= 20 && open % 10 === 0);
}

/** The `and` of `two hundred and five`, but not the one of `between two hundred and five hundred`. */
function isJoinedByAnd(parts: readonly NumberPart[], at: number): boolean {
  if (parts[at]!.text !== "and" || !isAdjacent(parts[at]) || !isScale(parts[at - 1])) return false;
  const kind = numberWord(parts[at + 1]?.text ?? "")?.kind;
  const startsAnother = isScale(parts[at + 2]) && parts[at + 2]!.text === parts[at - 1]!.text;
  return (kind === "cardinal" || kind === "ordinal") && !startsAnother;
}

function isAdjacent(part: NumberPart | undefined): boolean {
  return (
    part !== undefined && (part.gap === " " || part.gap === "-" || (part.gap === "" && part.text === "bn"))
  );
}

function isArticle(part: NumberPart | undefined): boolean {
  return part !== undefined && /^an?$/i.test(part.text);
}

function isScale(part: NumberPart | undefined): boolean {
  return isAdjacent(part) && numberWord(part!.text)?.kind === "scale";
}
