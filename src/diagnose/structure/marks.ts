import type { Bead, Span } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import type { Stretch } from "../../read/extent.js";
import type { CodeSpan, Link } from "../../read/markup.js";
import { sentenceStarts, sentencesOfBlocks } from "../../segment/by-block.js";
import type { Segmented } from "../../segment/sentence.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { excerpt } from "../excerpt.js";
import { OPPOSITE } from "../runs.js";
import { type Formed, unmatchedIn } from "./unmatched.js";
import { urlForm } from "./url-form.js";

/** Paragraphs that are paired less surely are not compared. */
const LEAST_CONFIDENCE = 0.5;
/** Characters of a URL that messages show. */
const MOST_URL = 80;
/** Searches of a whole text for a code span; those after them are not looked for, as it would take long. */
const MOST_LOOKUPS = 2000;
const HAN = /\p{Script=Han}/u;

const WHERE = { source: "the translation", target: "the source" } as const;

/** A link or a code span, as the input has it. */
type Mark = Stretch & { readonly text: string; readonly block: number };

/** Flags links and images that the paragraph's counterpart lacks, or has with another target. */
export function flagLinks(pair: Diagnosed): Observation[] {
  const links = {
    source: formed(pair, "source", linksOf, ({ url }) => urlForm(url)),
    target: formed(pair, "target", linksOf, ({ url }) => urlForm(url)),
  };
  return unmatchedIn(surePairs(pair), links).flatMap(({ bead, ...unmatched }) => {
    const left = {
      source: unmatched.source.filter((link) => !isSpelledOut(link, pair.target, bead.target)),
      target: unmatched.target.filter((link) => !isSpelledOut(link, pair.source, bead.source)),
    };
    return observations(pair, bead, left, shown);
  });
}

/** Whether an address that is a link by itself stands in paragraphs as text: beside Chinese it makes no link. */
function isSpelledOut({ text }: Link, { document }: Segmented, { start, end }: Span): boolean {
  return document.blocks.slice(start, end).some((block) => block.text.includes(text));
}

/** Flags code within lines that the other side lacks altogether. Chinese in it is translated. */
export function flagCodeSpans(pair: Diagnosed): Observation[] {
  let lookups = MOST_LOOKUPS;
  const spans = {
    source: formed(pair, "source", spansOf, ({ text }) => spanForm(text)),
    target: formed(pair, "target", spansOf, ({ text }) => spanForm(text)),
  };
  const has = { source: textWithoutSpaces(pair, "source"), target: textWithoutSpaces(pair, "target") };
  return unmatchedIn(surePairs(pair), spans).flatMap(({ bead, ...unmatched }) => {
    const lacking = (side: Side) => {
      const other = OPPOSITE[side];
      // As many as are Chinese there may be the translation of some.
      const translated = unmatched[other].filter(({ text }) => HAN.test(text)).length;
      return unmatched[side]
        .filter(({ text }) => !HAN.test(text) && lookups-- > 0 && !has[other].includes(spanForm(text)))
        .slice(translated);
    };
    return observations(pair, bead, { source: lacking("source"), target: lacking("target") }, quoted);
  });
}

/** What is said of marks that one side of a paragraph lacks: as many on both sides are the same ones, changed. */
function observations<Item extends Mark>(
  pair: Diagnosed,
  bead: Bead,
  left: Readonly<Record<Side, readonly Item[]>>,
  called: (mark: Item) => string,
): Observation[] {
  if (left.source.length === left.target.length) {
    return left.source.map((mark, k) => {
      const message = `${called(mark)} is ${called(left.target[k]!)} in the translation`;
      return observed(pair, "source", bead, mark, message);
    });
  }
  return sides((side) =>
    left[side].map((mark) => observed(pair, side, bead, mark, `${called(mark)} is not in ${WHERE[side]}`)),
  );
}

function surePairs({ alignment }: Diagnosed): readonly Bead[] {
  return alignment.paragraphs.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

function sides(of: (side: Side) => readonly Observation[]): Observation[] {
  return [...of("source"), ...of("target")];
}

function linksOf({ markup }: Diagnosed["source"]["document"]): readonly Link[] {
  return markup?.links ?? [];
}

function spansOf({ markup }: Diagnosed["source"]["document"]): readonly CodeSpan[] {
  return markup?.codeSpans ?? [];
}

/** A side's marks with their forms; those without form, and all if the other side has no markup, are left out. */
function formed<Item extends Mark>(
  pair: Diagnosed,
  side: Side,
  marksOf: (document: Diagnosed["source"]["document"]) => readonly Item[],
  formOf: (mark: Item) => string,
): Formed<Item>[] {
  if (!pair[OPPOSITE[side]].document.markup) return [];
  const last = pair[side].document.blocks.length - 1;
  return marksOf(pair[side].document)
    .map((item) => ({ item, block: Math.min(item.block, last), form: formOf(item) }))
    .filter(({ form }) => form !== "");
}

/** Typesetting changes dots and quotation marks, and leaves out the slash after a folder. */
function spanForm(text: string): string {
  return text
    .replace(/\s+|\/$/g, "")
    .replaceAll("…", "...")
    .replace(/[“”‘’]/g, "'")
    .replaceAll('"', "'")
    .toLowerCase();
}

function textWithoutSpaces(pair: Diagnosed, side: Side): string {
  const { blocks, markup } = pair[side].document;
  const code = markup?.code.flatMap(({ lines }) => lines) ?? [];
  return spanForm([...blocks, ...code].map(({ text }) => text).join(""));
}

function shown({ url }: Link): string {
  return `the link to ${excerpt(url, "en", MOST_URL)}`;
}

function quoted({ text }: CodeSpan): string {
  return `the code «${excerpt(text, "en")}»`;
}

function observed(pair: Diagnosed, side: Side, bead: Bead, mark: Mark, message: string): Observation {
  const other = OPPOSITE[side];
  const { line, column, endLine, endColumn, text } = mark;
  const block = pair[side].document.blocks[Math.min(mark.block, pair[side].document.blocks.length - 1)]!;
  const start = Math.max(0, block.text.indexOf(text));
  const isThere = block.text.includes(text);
  return {
    rule: "structure",
    severity: "warning",
    side,
    place: { line, column, endLine, endColumn, text },
    context: { text: block.text, start, end: isThere ? start + text.length : block.text.length },
    counterpart: translationOf(pair[other], sentencesOfBlocks(sentenceStarts(pair[other]), bead[other])),
    message,
    confidence: bead.confidence,
  };
}
