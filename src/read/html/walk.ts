import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "./elements.js";

/** What is told of a tree as it is walked, in document order. */
export interface Visitor {
  /** @returns whether to go into the element; if not, it is not left, either */
  readonly enter: (element: Element) => boolean;
  readonly text: (node: DefaultTreeAdapterTypes.TextNode | DefaultTreeAdapterTypes.CommentNode) => void;
  readonly leave: (element: Element) => void;
}

/** Walks a tree in document order, however deep it is. */
export function walk(root: Element, { enter, text, leave }: Visitor): void {
  const open = enter(root) ? [{ element: root, next: 0 }] : [];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.element.childNodes[top.next];
    top.next += 1;
    if (child === undefined) {
      leave(top.element);
      open.pop();
    } else if ("tagName" in child) {
      if (enter(child)) open.push({ element: child, next: 0 });
    } else if (child.nodeName === "#text" || child.nodeName === "#comment") {
      text(child);
    }
  }
}
