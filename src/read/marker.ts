/** What a list item starts with: how it is written, and its place in the list if it has a number. */
export interface Marker {
  readonly style: string;
  readonly ordinal?: number;
}

const BULLET = /^([-*+•·●○■□◆◇▪‣–—])\s/u;
// A number up to three digits, so that a year that starts a line is none; no digit after it, as in 1.5.
const NUMBER = /^([(（]?)(\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])([)）、]|[.．](?!\d))/u;
const CIRCLED = /^[①-⑳]/u;
const NUMERALS = "一二三四五六七八九";

/** The marker that a line starts with, if any: `- `, `1.`, `（一）`, `二、`, `③`, `a)`. */
export function markerOf(text: string): Marker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) return { style: bullet[1]! };
  if (CIRCLED.test(text)) return { style: "①", ordinal: text.charCodeAt(0) - 0x2460 + 1 };
  const [, open, digits, close] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const ordinal = ordinalOf(digits);
  return { style: `${open}${scriptOf(digits)}${close}`, ordinal };
}

/**
 * The lines that start a list item: those with a marker of which the list's next or previous one is in the text, too,
 * as a number, dash or initial that happens to start a line is alone.
 */
export function itemsIn<T extends { readonly text: string }>(lines: readonly T[]): ReadonlyMap<T, Marker> {
  const marked = lines.flatMap((line) => {
    const marker = markerOf(line.text);
    return marker === undefined ? [] : [{ line, marker }];
  });
  const counts = new Map<string, number>();
  for (const { marker } of marked) counts.set(keyOf(marker), (counts.get(keyOf(marker)) ?? 0) + 1);
  return new Map(
    marked.filter(({ marker }) => isInList(marker, counts)).map(({ line, marker }) => [line, marker]),
  );
}

function isInList({ style, ordinal }: Marker, counts: ReadonlyMap<string, number>): boolean {
  if (ordinal === undefined) return (counts.get(style) ?? 0) > 1;
  return (
    counts.has(keyOf({ style, ordinal: ordinal - 1 })) || counts.has(keyOf({ style, ordinal: ordinal + 1 }))
  );
}

function keyOf({ style, ordinal }: Marker): string {
  return ordinal === undefined ? style : `${style}${ordinal}`;
}

function scriptOf(digits: string): string {
  if (/\d/.test(digits)) return "1";
  return /[a-z]/i.test(digits) ? (digits < "a" ? "A" : "a") : "一";
}

function ordinalOf(digits: string): number {
  if (/\d/.test(digits)) return Number(digits);
  if (/[a-z]/i.test(digits)) return digits.toLowerCase().charCodeAt(0) - 0x60;
  const [tens, ones] = digits.includes("十") ? digits.split("十") : ["", digits];
  const ten = tens === "" ? 1 : NUMERALS.indexOf(tens!) + 1;
  return (digits.includes("十") ? ten * 10 : 0) + NUMERALS.indexOf(ones!.slice(0, 1) || " ") + 1;
}
