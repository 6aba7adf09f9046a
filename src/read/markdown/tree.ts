import { type Extension, fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Extension as Syntax } from "micromark-util-types";
import { blanked } from "../comment.js";
import { dialect, dialectFromMarkdown } from "./dialect/index.js";
import { type Children, exactText, type Node } from "./text.js";

// YAML between `---` or TOML between `+++`, its first line a key, as the first thing in the file.
const FRONT_MATTER =
  /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:#.*(?:\r\n?|\n))*[\w"'-]+\s*[:=][\s\S]*?(?:\r\n?|\n)\1[ \t]*(?=[\r\n]|$)/;

/** What a kind of Markdown has beyond the others. */
export interface Addition {
  readonly syntax: Syntax;
  readonly trees: readonly Extension[];
}

/**
 * The tree of a Markdown text, without its front matter; the nodes' offsets are those of the input.
 *
 * @throws whatever an addition does of what it finds malformed
 */
export function markdownTree(source: string, { syntax, trees }: Addition = { syntax: {}, trees: [] }): Node {
  return fromMarkdown(blankFrontMatter(source), {
    extensions: [gfm({ singleTilde: false }), syntax, dialect],
    // Without their transforms, which make nodes that do not know where they stood.
    mdastExtensions: [
      ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
      ...trees,
      exactText,
      dialectFromMarkdown,
    ],
  });
}

/** The nodes in a node. */
export function childrenOf(node: Node): Children {
  return "children" in node ? (node.children as Children) : [];
}

function blankFrontMatter(source: string): string {
  const end = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  return blanked(source, [{ start: 0, end }]);
}
