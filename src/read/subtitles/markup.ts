import type { PhysicalLine } from "../lines.js";

/** Text without markup, and where it stands in the input. */
export interface Piece {
  readonly text: string;
  /** UTF-16 offset in the input. */
  readonly offset: number;
}

/** What is markup in a format of subtitles, and what its references stand for. */
export interface Markup {
  /** Global. */
  readonly tags: RegExp;
  /** Global; none if missing. */
  readonly references?: RegExp;
}

// Override codes of SubStation Alpha, as `{\an8}`, which players take in every format.
const OVERRIDES = String.raw`\{\\[^{}]*\}`;

/** SRT has no specification: these tags are what players know. Other text between angle brackets is kept. */
export const SRT: Markup = {
  tags: new RegExp(`${OVERRIDES}|</?(?:i|b|u|s|em|strong|font|span|c|v|ruby|rt)(?:[ .][^<>]*)?>`, "gi"),
};

/** WebVTT, 3.4: tags of spans, readings of ruby, times within the cue; and references to characters. */
export const VTT: Markup = {
  tags: new RegExp(
    String.raw`${OVERRIDES}|<rt\b[^<>]*>[^<]*(?:</rt>|$)|</?[a-z][^<>]*>|</?>|<[\d:]+\.\d+>`,
    "gi",
  ),
  references: /&(?:amp|lt|gt|nbsp|lrm|rlm|#\d{1,7}|#x[\da-f]{1,6});/gi,
};

// Breaks of lines that are written out.
const LINE_BREAK = /<br\s*\/?>|\\N/gi;
const VOICE = /<v(?:\.[^\s<>]*)?\s([^<>]+)>/i;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: "\u00a0",
  lrm: "\u200e",
  rlm: "\u200f",
};

/** The lines of a line: it may have breaks that are written out. */
export function partsOf({ text, offset }: PhysicalLine): Piece[] {
  return between({ text, offset }, LINE_BREAK);
}

/** A line's text without its markup. */
export function plainPieces(line: Piece, { tags, references }: Markup): Piece[] {
  const pieces = between(line, tags);
  return references === undefined ? pieces : pieces.flatMap((piece) => resolved(piece, references));
}

/** Who speaks from here on, if the line says it by a voice span of WebVTT. */
export function voiceOf({ text }: Piece): string | undefined {
  return VOICE.exec(text)?.[1]?.trim();
}

function between({ text, offset }: Piece, separators: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { index, 0: separator } of text.matchAll(separators)) {
    pieces.push({ text: text.slice(start, index), offset: offset + start });
    start = index + separator.length;
  }
  return [...pieces, { text: text.slice(start), offset: offset + start }];
}

function resolved({ text, offset }: Piece, references: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { index, 0: reference } of text.matchAll(references)) {
    pieces.push({ text: text.slice(start, index), offset: offset + start });
    pieces.push({ text: characterOf(reference), offset: offset + index });
    start = index + reference.length;
  }
  return [...pieces, { text: text.slice(start), offset: offset + start }];
}

function characterOf(reference: string): string {
  const [, number, name] = /^&(?:#(x?[\da-f]+)|(\w+));$/i.exec(reference)!;
  if (number === undefined) return NAMED[name!.toLowerCase()]!;
  const code = Number(/^x/i.test(number) ? `0${number}` : number);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : reference;
}
