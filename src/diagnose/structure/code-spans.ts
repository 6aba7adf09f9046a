import type { Document, Side } from "../../read/document.js";
import type { CodeSpan } from "../../read/markup.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { excerpt } from "../excerpt.js";
import { OPPOSITE } from "../runs.js";
import { formed, observations, surePairs } from "./marks.js";
import { unmatchedIn } from "./unmatched.js";

/** Searches of a whole text for a code span; those after them are not looked for, as it would take long. */
const MOST_LOOKUPS = 2000;
const HAN = /\p{Script=Han}/u;

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

function spansOf({ markup }: Document): readonly CodeSpan[] {
  return markup?.codeSpans ?? [];
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

function quoted({ text }: CodeSpan): string {
  return `the code «${excerpt(text, "en")}»`;
}
