import type { DefaultTreeAdapterTypes } from "parse5";
import type { BlockKind } from "../document.js";

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements that begin and end a block of their own, as browsers draw them: HTML's rendering section, 15.3. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search " +
    "section summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, "heading"] as const),
  ...["li", "dt", "dd"].map((name) => [name, "item"] as const),
  ...["td", "th"].map((name) => [name, "cell"] as const),
  ...["caption", "figcaption"].map((name) => [name, "caption"] as const),
  ["blockquote", "quote"],
]);

/** What a note's mark may have, and enough to tell code by. */
const FIRST_NODES = 32;

/** Whether an element parts the text before, in and after it into blocks. */
export function partsBlocks(name: string): boolean {
  return BLOCKS.has(name);
}

/** What an element of this name makes of the text in it; `undefined` if that is for its parents to tell. */
export function kindOf(name: string): BlockKind | undefined {
  return KINDS.get(name);
}

/** The value of an attribute, if the element has it. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** What an element is by its ARIA role and, in e-books, by its `epub:type`, without the prefix `doc-` of roles. */
export function rolesOf(element: Element): readonly string[] {
  if (element.attrs.length === 0) return [];
  const roles = [attribute(element, "role"), attribute(element, "epub:type")].join(" ").trim().toLowerCase();
  return roles.split(/\s+/).map((role) => role.replace(/^doc-/, ""));
}

/**
 * The text of an element, and it with the elements in it; of what is longer the beginning and an ellipsis, so that
 * looking at it takes little time however deep it is.
 */
export function beginningOf(element: Element): {
  readonly elements: readonly Element[];
  readonly text: string;
} {
  const elements: Element[] = [];
  let text = "";
  const next: ChildNode[] = [element];
  for (let count = 0; count < FIRST_NODES; count += 1) {
    const node = next.pop();
    if (node === undefined) break;
    if ("value" in node) text += node.value;
    if (!("tagName" in node)) continue;
    elements.push(node);
    next.push(...node.childNodes.slice(0, FIRST_NODES + 1).reverse());
  }
  return { elements, text: text.trim() + (next.length > 0 ? "…" : "") };
}
