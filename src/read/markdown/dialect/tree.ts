import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";
import { textAt } from "../text.js";
import { SHORTCODE_TEXT } from "./shapes.js";

/** Makes titles in marked lines paragraphs of the tree, and text for readers in marked spans text. */
export const dialectFromMarkdown: Extension = {
  enter: { lineMarkTitle: enterTitle, spanMark: enterSpan },
  exit: { lineMarkTitle: exit, spanMark: exit },
};

function enterTitle(this: CompileContext, token: Token): void {
  this.enter({ type: "paragraph", children: [] }, token);
}

// Of all inline nodes, what this is comes nearest: one that has children and no meaning beside them.
function enterSpan(this: CompileContext, token: Token): void {
  const source = this.sliceSerialize(token);
  const children = [...source.matchAll(SHORTCODE_TEXT)].map(({ indices }) => {
    return textAt(source, token.start, indices!.groups!.value!);
  });
  this.enter({ type: "emphasis", children }, token);
}

function exit(this: CompileContext, token: Token): void {
  this.exit(token);
}
