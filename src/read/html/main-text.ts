import { type Element, rolesOf } from "./elements.js";
import { walkVisible } from "./visible.js";
import { walk } from "./walk.js";

/** Of a page that has but one article, the share of its text that must be in it for the rest to be beside the point. */
const SHARE = 0.5;

/** What of a page is its text. */
export interface MainText {
  /** In document order. */
  readonly parts: readonly Element[];
  /** The element that holds the page's title, which is text wherever it stands. */
  readonly title?: Element | undefined;
  /** What the rest of the text is outside of, if there is a rest. */
  readonly within?: "main" | "article";
}

/** An element that may be the main text, or its title. */
interface Candidate {
  readonly element: Element;
  readonly name: "main" | "article" | "title";
  /** Characters of the page's text before it, and up to its end. */
  readonly start: number;
  end: number;
}

/**
 * Finds a page's main text: its one `main`; else its one `article`, if most of the text is in it; else all. With it
 * goes the page's only `h1`, and the header that it stands in, even if they come before the main text.
 *
 * @param body the page
 */
export function mainText(body: Element): MainText {
  const title = titleOf(body);
  const { candidates, characters } = candidatesIn(body, title);
  const withText = candidates.filter(({ start, end }) => end > start);
  const main = onlyOne(withText, "main");
  const article = onlyOne(withText, "article");
  const isMost = article !== undefined && article.end - article.start >= characters * SHARE;
  const found = main ?? (isMost ? article : undefined);
  if (found === undefined) return { parts: [body], title };
  const before = withText.filter(({ name, end }) => name === "title" && end <= found.start);
  const parts = [...before, found];
  const isAll = parts.reduce((sum, { start, end }) => sum + end - start, 0) === characters;
  const within = found === main ? "main" : "article";
  return { parts: parts.map(({ element }) => element), title, ...(!isAll && { within }) };
}

function onlyOne(candidates: readonly Candidate[], name: Candidate["name"]): Candidate | undefined {
  const [first, ...more] = candidates.filter((candidate) => candidate.name === name);
  return more.length === 0 ? first : undefined;
}

/** The page's only `h1`, or the header that holds it. */
function titleOf(body: Element): Element | undefined {
  const headers: Element[] = [];
  const titles: (Element | undefined)[] = [];
  walk(body, {
    enter(element) {
      if (element.tagName === "header") headers.push(element);
      if (element.tagName === "h1") titles.push(headers[0] ?? element);
      return true;
    },
    text() {},
    leave(element) {
      if (element === headers.at(-1)) headers.pop();
    },
  });
  return titles.length === 1 ? titles[0] : undefined;
}

function candidatesIn(
  body: Element,
  title: Element | undefined,
): { candidates: Candidate[]; characters: number } {
  const candidates: Candidate[] = [];
  const open: Candidate[] = [];
  let characters = 0;
  walkVisible(
    body,
    { isBook: false, title },
    {
      enter(element) {
        const name = element === title ? "title" : nameOf(element);
        if (name === undefined || open.some((each) => each.name === name)) return;
        const candidate: Candidate = { element, name, start: characters, end: characters };
        candidates.push(candidate);
        open.push(candidate);
      },
      text(node) {
        if ("value" in node) characters += node.value.replace(/\s+/g, "").length;
      },
      leave(element) {
        if (open.at(-1)?.element === element) open.pop()!.end = characters;
      },
    },
  );
  return { candidates, characters };
}

function nameOf(element: Element): "main" | "article" | undefined {
  const names = [...rolesOf(element), element.tagName];
  return (["main", "article"] as const).find((name) => names.includes(name));
}
