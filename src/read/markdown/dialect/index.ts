import { markdownLineEnding } from "micromark-util-character";
import type { Construct, Extension, Tokenizer } from "micromark-util-types";
import { admonition } from "./admonition.js";
import { lineMark } from "./line-mark.js";
import {
  ALERT,
  ALERT_OPENS,
  ATTRIBUTES,
  ATTRIBUTES_OPEN,
  CONTAINER,
  INSERTION,
  LABELLED,
  SHORTCODE,
  SHORTCODE_OPENS,
  TAB,
} from "./shapes.js";
import { spanMark } from "./span-mark.js";

export { dialectFromMarkdown } from "./tree.js";

const labelled: Construct = { name: "labelled", tokenize: lineMark(LABELLED) };
const container: Construct = { name: "container", tokenize: lineMark(CONTAINER) };
const tab: Construct = { name: "tab", tokenize: lineMark(TAB) };
const insertion: Construct = { name: "insertion", tokenize: lineMark(INSERTION) };
const shortcode: Construct = { name: "shortcode", tokenize: spanMark(SHORTCODE_OPENS, SHORTCODE) };
const attributes: Construct = { name: "attributes", tokenize: spanMark(ATTRIBUTES_OPEN, ATTRIBUTES) };
const alert: Construct = { name: "alert", tokenize: atLineStart(spanMark(ALERT_OPENS, ALERT)) };

/** By the code of the character that each begins with, as micromark has them. */
const CODES = {
  exclamation: 33,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  question: 63,
  bracket: 91,
  brace: 123,
};

/**
 * What generators of sites have in Markdown beyond CommonMark and GitHub's: boxes, tabs, calls of templates, names of
 * headings. All of it is markup that is left out; titles in it are paragraphs.
 */
export const dialect: Extension = {
  document: {
    [CODES.exclamation]: admonition,
    [CODES.question]: admonition,
    [CODES.equals]: admonition,
  },
  flow: {
    [CODES.colon]: [labelled, container],
    [CODES.slash]: container,
    [CODES.equals]: tab,
    [CODES.less]: insertion,
    [CODES.bracket]: insertion,
  },
  text: {
    [CODES.brace]: [shortcode, attributes],
    [CODES.bracket]: alert,
  },
};

function atLineStart(tokenize: Tokenizer): Tokenizer {
  return function (effects, ok, nok) {
    const isStart = this.previous === null || markdownLineEnding(this.previous);
    return isStart ? tokenize.call(this, effects, ok, nok) : nok;
  };
}
