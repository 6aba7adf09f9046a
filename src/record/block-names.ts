import type { RecordParagraph } from "./bitext.js";

/** What people call a block. */
export const BLOCK_NAMES: Readonly<Record<RecordParagraph["kind"], string>> = {
  heading: "heading",
  paragraph: "paragraph",
  item: "list item",
  quote: "quotation",
  cell: "table cell",
  caption: "caption",
  footnote: "footnote",
  cue: "subtitle",
  message: "message",
  line: "line",
};
