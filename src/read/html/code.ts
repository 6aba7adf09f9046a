import { attribute, beginningOf, type Element } from "./elements.js";

const CODE = new Set(["listing", "xmp", "plaintext"]);
const CODE_INSIDE = new Set(["code", "samp", "kbd"]);
// Of what highlights code: highlight.js, Prism, Pygments, Sphinx, DocBook, pandoc, GitHub, Asciidoctor.
const CODE_CLASS =
  /code|highlight|\blang|\bsrc\b|source|prettyprint|\bbrush\b|literal|listing|\bscreen\b|console|terminal|shell/i;
const FEW_ANCESTORS = 3;

/**
 * Whether an element is a block of code. A `pre` is, if it holds an element for code or coloured spans, or says so by
 * its class or by that of an element close around it; else it is plain text, as LibreOffice makes of a text file.
 */
export function isCode(element: Element): boolean {
  if (CODE.has(element.tagName)) return true;
  if (element.tagName !== "pre") return false;
  if (beginningOf(element).elements.some(isMarkedUp)) return true;
  let around: Element["parentNode"] = element;
  for (let count = 0; count < FEW_ANCESTORS && around !== null && "tagName" in around; count += 1) {
    if (CODE_CLASS.test(attribute(around, "class") ?? "")) return true;
    around = around.parentNode;
  }
  return false;
}

function isMarkedUp(element: Element): boolean {
  const { tagName } = element;
  return CODE_INSIDE.has(tagName) || (tagName === "span" && attribute(element, "class") !== undefined);
}
