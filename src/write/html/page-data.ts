import type { Bitext, BitextSide } from "../../record/bitext.js";
import { LOW_CONFIDENCE } from "../../record/pairs.js";
import type { PageData, PageSentence, PageSide } from "./page/page-data.js";

/** What the page's script has to know of a record, in few bytes. */
export function pageData({ source, target, beads }: Bitext): PageData {
  return {
    source: pageSide(source),
    target: pageSide(target),
    beads: beads.map(({ source, target, confidence, verdict }) => {
      return verdict === undefined ? [source, target, confidence] : [source, target, confidence, verdict];
    }),
    unsureBelow: LOW_CONFIDENCE,
  };
}

function pageSide({ path, numbering, sentences, paragraphs }: BitextSide): PageSide {
  return {
    path,
    ...(numbering && { numbering }),
    sentences: sentences.map(({ text, line, column, paragraph, time }): PageSentence => {
      const named = [paragraphs[paragraph]!.place, time && screenTime(time)].filter(
        (part) => part !== undefined,
      );
      return named.length === 0 ? [line, column, text.length] : [line, column, text.length, named.join(", ")];
    }),
  };
}

/** As subtitles have it, to the second: `0:04:07–0:04:12`. */
function screenTime({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${clock(from)}–${clock(to)}`;
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value % 60).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
}
