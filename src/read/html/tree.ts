import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from "parse5";
import { InputFailure } from "../../failure.js";
import type { Element } from "./elements.js";
import { startOf } from "./references.js";
import { withoutXmlSyntax } from "./xhtml.js";

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type Location = NonNullable<TextNode["sourceCodeLocation"]>;

/** Browsers nest no deeper than 512. */
const MOST_DEPTH = 1000;
/** Elements and stretches of text, several times what a long book in one page has. */
const MOST_NODES = 1_000_000;
/** Misnested tags multiply: of more nodes than these, no more than the page has characters to write them with. */
const FEW_NODES = 10_000;
const NODES_PER_CHARACTER = 0.5;
/** Of the input, in UTF-16 units: three times what a long book in one page has. */
const MOST_LENGTH = 12_000_000;

/**
 * The tree of a page, with the places of its text: each text node is one stretch of the input, without tags in it.
 *
 * @param source the page
 * @param isXml whether to take it as XHTML
 * @param path what messages call it
 * @returns its `body`, or `html` if that is a frameset
 * @throws InputFailure if it is longer, has more elements or has them nested deeper than a page would, or declares
 *   entities
 */
export function treeOf(source: string, isXml: boolean, path: string): Element {
  const limits = limitsOf(source.length, path);
  const html = isXml ? withoutXmlSyntax(source, path) : source;
  const document = parse<Tree>(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: { ...defaultTreeAdapter, ...limited(limits), ...placed(html, isXml, limits), ...quick },
  });
  const root = document.childNodes.find((node): node is Element => node.nodeName === "html")!;
  return root.childNodes.find((node): node is Element => node.nodeName === "body") ?? root;
}

/** What ends parsing where no page would go, once it is told. */
interface Limits {
  readonly countNode: () => void;
  readonly deepen: (by: 1 | -1) => void;
}

function limitsOf(length: number, path: string): Limits {
  const mostNodes = Math.min(MOST_NODES, FEW_NODES + Math.ceil(length * NODES_PER_CHARACTER));
  let nodes = 0;
  let depth = 0;
  const check = (count: number, most: number, problem: string) => {
    if (count > most) throw new InputFailure(problem, { path, expected: `at most ${most}` });
  };
  check(length, MOST_LENGTH, "more characters than a page would have");
  return {
    countNode() {
      nodes += 1;
      check(nodes, mostNodes, "more elements than a page would have");
    },
    deepen(by) {
      depth += by;
      check(depth, MOST_DEPTH, "elements are nested too deeply");
    },
  };
}

function limited({ countNode, deepen }: Limits): Partial<TreeAdapter<Tree>> {
  return {
    createElement(...created) {
      countNode();
      return defaultTreeAdapter.createElement(...created);
    },
    onItemPush: () => deepen(1),
    onItemPop: () => deepen(-1),
  };
}

/**
 * Keeps text where it stood: parse5 would make one node of stretches with tags between them. Other places are not asked
 * for and not kept, but those of links and images, and of comments in XHTML, which may be CDATA.
 */
function placed(source: string, isXml: boolean, { countNode }: Limits): Partial<TreeAdapter<Tree>> {
  return {
    insertText: (parent, text) => insertText(parent, text, parent.childNodes.length),
    insertTextBefore: (parent, text, next) => insertText(parent, text, parent.childNodes.lastIndexOf(next)),
    setNodeSourceCodeLocation(node, location) {
      const isKept =
        node.nodeName === "a" || node.nodeName === "img" || (node.nodeName === "#comment" && isXml);
      if (isKept) node.sourceCodeLocation = location;
      if (node.nodeName === "#text" && location && !isJoined(node as TextNode, location)) {
        countNode();
        node.sourceCodeLocation = { ...location, startOffset: startOf(source, location.startOffset) };
      }
    },
  };
}

function insertText(parentNode: Parent, value: string, index: number): void {
  parentNode.childNodes.splice(index, 0, { nodeName: "#text", value, parentNode });
}

/** Whether a text node went with the text before it, as it follows right upon that. */
function isJoined(node: TextNode, { startOffset, endOffset }: Location): boolean {
  const siblings = node.parentNode!.childNodes;
  const index = siblings.lastIndexOf(node);
  const before = siblings[index - 1];
  if (before?.nodeName !== "#text" || before.sourceCodeLocation?.endOffset !== startOffset) return false;
  (before as TextNode).value += node.value;
  before.sourceCodeLocation.endOffset = endOffset;
  siblings.splice(index, 1);
  return true;
}

/** parse5's own looks for the sibling from the start, which takes long among many. */
const quick: Partial<TreeAdapter<Tree>> = {
  insertBefore(parent, child, next) {
    parent.childNodes.splice(parent.childNodes.lastIndexOf(next), 0, child);
    child.parentNode = parent;
  },
};
