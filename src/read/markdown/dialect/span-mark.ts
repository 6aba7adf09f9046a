import { markdownLineEnding } from "micromark-util-character";
import type { Effects, State, Tokenizer } from "micromark-util-types";
import { lookahead } from "./lookahead.js";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    spanMark: "spanMark";
    spanMarkData: "spanMarkData";
  }
}

/** How far the end of one is looked for, so that time stays linear where none ends. */
const MOST_AHEAD = 1000;

/**
 * Consumes markup within a text that Markdown itself does not know.
 *
 * @param opens how it begins, from its first character; tested on three characters, or as many as there are
 * @param shape all of it, from its first character; what must follow it, in a lookahead
 */
export function spanMark(opens: RegExp, shape: RegExp): Tokenizer {
  return (effects, ok, nok) => {
    let length = 0;
    const text = lookahead(
      (seen) => seen.length === MOST_AHEAD || (seen.length === 3 && !opens.test(seen)),
      (seen) => {
        length = shape.exec(seen)?.[0].length ?? 0;
        return length > 0;
      },
    );
    return effects.check(text, (code) => consumeSpan(effects, ok, length)(code), nok);
  };
}

function consumeSpan(effects: Effects, ok: State, length: number): State {
  let index = 0;
  const consume: State = (code) => {
    if (index === length) {
      effects.exit("spanMarkData");
      effects.exit("spanMark");
      return ok(code);
    }
    index += 1;
    if (markdownLineEnding(code)) {
      effects.exit("spanMarkData");
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      effects.enter("spanMarkData");
    } else effects.consume(code);
    return consume;
  };
  effects.enter("spanMark");
  effects.enter("spanMarkData");
  return consume;
}
