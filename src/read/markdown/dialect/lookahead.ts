import { markdownLineEnding } from "micromark-util-character";
import type { Code, Construct, State } from "micromark-util-types";

/** The character that a code of micromark stands for; each code is one, those of tabs' further columns spaces. */
export function characterOf(code: NonNullable<Code>): string {
  if (code >= 0) return String.fromCharCode(code);
  if (markdownLineEnding(code)) return "\n";
  return code === TAB ? "\t" : " ";
}

const TAB = -2;

/**
 * Looks at what comes next, without consuming it.
 *
 * @param isEnough whether no more is to be looked at, before each character
 * @param found told what was seen; whether it will do
 */
export function lookahead(
  isEnough: (seen: string, next: Code) => boolean,
  found: (seen: string) => boolean,
): Construct {
  return {
    partial: true,
    tokenize: (effects, ok, nok) => {
      let seen = "";
      return function read(code): State | undefined {
        if (code === null || isEnough(seen, code)) return found(seen) ? ok(code) : nok(code);
        seen += characterOf(code);
        effects.consume(code);
        return read;
      };
    },
  };
}
