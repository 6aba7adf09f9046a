import { markdownLineEnding } from "micromark-util-character";
import type { Effects, State, Tokenizer } from "micromark-util-types";
import { lookahead } from "./lookahead.js";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    lineMark: "lineMark";
    lineMarkTitle: "lineMarkTitle";
  }
}

/** Longer lines are text. */
const MOST_CHARACTERS = 1000;

/**
 * Consumes a line that is markup which Markdown itself does not know.
 *
 * @param shape all of such a line; its group `title`, with indices, is text
 */
export function lineMark(shape: RegExp): Tokenizer {
  return (effects, ok, nok) => {
    let title: readonly [start: number, end: number];
    const line = lookahead(
      (seen, next) => markdownLineEnding(next) || seen.length > MOST_CHARACTERS,
      (seen) => {
        const match = seen.length > MOST_CHARACTERS ? null : shape.exec(seen);
        title = match?.indices?.groups?.title ?? [seen.length, seen.length];
        return match !== null;
      },
    );
    return effects.check(line, (code) => consumeLine(effects, ok, title)(code), nok);
  };
}

function consumeLine(effects: Effects, ok: State, [start, end]: readonly [number, number]): State {
  let index = 0;
  const consume: State = (code) => {
    if (start < end && index === end) closeTitle(effects);
    if (code === null || markdownLineEnding(code)) {
      effects.exit("lineMark");
      return ok(code);
    }
    if (start < end && index === start) openTitle(effects);
    effects.consume(code);
    index += 1;
    return consume;
  };
  effects.enter("lineMark");
  return consume;
}

function openTitle(effects: Effects): void {
  effects.enter("lineMarkTitle");
  effects.enter("chunkText", { contentType: "text" });
}

function closeTitle(effects: Effects): void {
  effects.exit("chunkText");
  effects.exit("lineMarkTitle");
}
