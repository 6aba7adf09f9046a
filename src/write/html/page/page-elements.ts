/** The one element that a selector finds; the page has been written so that it is there. */
export function elementOf<Kind extends HTMLElement>(selector: string): Kind {
  return document.querySelector<Kind>(selector)!;
}

/** An element with a text, and what it says to a pointer that rests on it. */
export function made(tag: string, text: string, title = ""): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (title !== "") element.title = title;
  return element;
}
