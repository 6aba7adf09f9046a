import { markdownLineEnding, markdownSpace } from "micromark-util-character";
import type { Construct, State, Tokenizer } from "micromark-util-types";
import { lineMark } from "./line-mark.js";
import { lookahead } from "./lookahead.js";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    admonition: "admonition";
    admonitionIndent: "admonitionIndent";
  }
}

/** `!!! note "Title"`, `??? tip`, `=== "Tab"`. */
const OPENING = /^(?:!!!|\?\?\?\+?|===[!+]?)(?=[ \t])(?: +[\w-]+)*(?: +"(?<title>[^"]*)")?[ \t]*$/d;
/** What belongs to it is indented by so many columns. */
const INDENT = 4;

/**
 * What MkDocs shows in boxes and tabs: a line that opens one, and what is indented below
 * (https://squidfunk.github.io/mkdocs-material/reference/admonitions/).
 */
export const admonition: Construct = {
  name: "admonition",
  tokenize(effects, ok, nok) {
    effects.enter("admonition", { _container: true });
    return lineMark(OPENING).call(this, effects, ok, nok);
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const blank = lookahead(
        (_, next) => markdownLineEnding(next),
        (seen) => seen.trim() === "",
      );
      const indent = { partial: true, tokenize: indentTokenizer };
      return effects.check(blank, effects.attempt(indent, ok, ok), effects.attempt(indent, ok, nok));
    },
  },
  exit(effects) {
    effects.exit("admonition");
  },
};

const indentTokenizer: Tokenizer = (effects, ok, nok) => {
  let columns = 0;
  const consume: State = (code) => {
    if (columns === INDENT) {
      effects.exit("admonitionIndent");
      return ok(code);
    }
    if (!markdownSpace(code)) return nok(code);
    effects.consume(code);
    columns += 1;
    return consume;
  };
  effects.enter("admonitionIndent");
  return consume;
};
