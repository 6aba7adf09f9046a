import type { CheckedPair } from "../record/check.js";
import { settingAside } from "./set-aside.js";

/** Sets aside the findings of which the flagged text matches; of a file that is missing, none is flagged. */
export function applyIgnoreText(pair: CheckedPair, expressions: readonly RegExp[]): CheckedPair {
  return settingAside(pair, ({ place: { text } }) => {
    const matching = text === "" ? undefined : expressions.find((expression) => expression.test(text));
    return matching && { by: "ignored", reason: `matches /${matching.source}/` };
  });
}
