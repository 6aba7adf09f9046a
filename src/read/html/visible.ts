import type { Element } from "./elements.js";
import { type LeftOut, leftOut } from "./left-out.js";
import { isNote } from "./notes.js";
import { type Visitor, walk } from "./walk.js";

const CONTENT = new Set(["main", "article", "section"]);

/** What is told of what readers of a page see of it, in document order. */
export interface Reader extends Omit<Visitor, "enter"> {
  readonly enter: (element: Element) => void;
  readonly leaveOut?: (element: Element, reason: LeftOut) => void;
}

/** How a page is to be seen. */
export interface View {
  /** Whether it is a chapter of a book, which has no site around it. */
  readonly isBook: boolean;
  /** An element that is text of the page wherever it stands. */
  readonly title?: Element | undefined;
}

/** Walks what of an element is text of its page. */
export function walkVisible(root: Element, { isBook, title }: View, reader: Reader): void {
  const around = { contents: 0, notes: 0 };
  const count = (element: Element, by: 1 | -1) => {
    if (CONTENT.has(element.tagName)) around.contents += by;
    if (isNote(element)) around.notes += by;
  };
  const reasonFor = (element: Element) => {
    const isInContent = around.contents > 0 || element === title;
    return leftOut(element, { isBook, isInContent, isInNote: around.notes > 0 });
  };
  walk(root, {
    enter(element) {
      const reason = reasonFor(element);
      if (reason === undefined) {
        count(element, 1);
        reader.enter(element);
      } else reader.leaveOut?.(element, reason);
      return reason === undefined;
    },
    text: (node) => reader.text(node),
    leave(element) {
      count(element, -1);
      reader.leave(element);
    },
  });
}
