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
/** Some ten times what the longest books in one page have. Misnested tags can make far more than they are. */
const MOST_ELEMENTS = 600_000;

/**
 * The tree of a page, with the places of its text: each text node is one stretch of the input, without tags in it.
 *
 * @param source the page
 * @param isXml whether to take it as XHTML
 * @param path what messages call it
 * @returns its `body`, or `html` if that is a frameset
 * @throws InputFailure if it has more elements, or nested deeper, than a page would, or declares entities
 */
export function treeOf(source: string, isXml: boolean, path: string): Element {
  const html = isXml ? withoutXmlSyntax(source, path) : source;
  const document = parse<Tree>(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: { ...defaultTreeAdapter, ...limited(path), ...placed(html, isXml), ...quick },
  });
  const root = document.childNodes.find((node): node is Element => node.nodeName === "html")!;
  return root.childNodes.find((node): node is Element => node.nodeName === "body") ?? root;
}

/** Ends parsing where no page would go. */
function limited(path: string): Partial<TreeAdapter<Tree>> {
  let elements = 0;
  let depth = 0;
  const check = (count: number, most: number, problem: string) => {
    if (count > most) throw new InputFailure(problem, { path, expected: `at most ${most}` });
  };
  return {
    createElement(...created) {
      elements += 1;
      check(elements, MOST_ELEMENTS, "more elements than a page would have");
      return defaultTreeAdapter.createElement(...created);
    },
    onItemPush() {
      depth += 1;
      check(depth, MOST_DEPTH, "elements are nested too deeply");
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/**
 * Keeps text where it stood: parse5 would make one node of stretches with tags between them. Other places are not asked
 * for and not kept, but those of comments in XHTML, which may be CDATA.
 */
function placed(source: string, isXml: boolean): Partial<TreeAdapter<Tree>> {
  return {
    insertText: (parent, text) => insertText(parent, text, parent.childNodes.length),
    insertTextBefore: (parent, text, next) => insertText(parent, text, parent.childNodes.lastIndexOf(next)),
    setNodeSourceCodeLocation(node, location) {
      if (node.nodeName === "#comment" && isXml) node.sourceCodeLocation = location;
      if (node.nodeName === "#text" && location) placeText(node as TextNode, location, source);
    },
  };
}

function insertText(parentNode: Parent, value: string, index: number): void {
  parentNode.childNodes.splice(index, 0, { nodeName: "#text", value, parentNode });
}

/** Gives a text node its place. What follows upon the text before it is added to that. */
function placeText(node: TextNode, location: Location, source: string): void {
  const siblings = node.parentNode!.childNodes;
  const index = siblings.lastIndexOf(node);
  const before = siblings[index - 1];
  if (before?.nodeName === "#text" && before.sourceCodeLocation?.endOffset === location.startOffset) {
    (before as TextNode).value += node.value;
    before.sourceCodeLocation.endOffset = location.endOffset;
    siblings.splice(index, 1);
  } else {
    node.sourceCodeLocation = { ...location, startOffset: startOf(source, location.startOffset) };
  }
}

/** parse5's own looks for the sibling from the start, which takes long among many. */
const quick: Partial<TreeAdapter<Tree>> = {
  insertBefore(parent, child, next) {
    parent.childNodes.splice(parent.childNodes.lastIndexOf(next), 0, child);
    child.parentNode = parent;
  },
};
