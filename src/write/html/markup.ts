import { attributeValue, xmlText } from "../../xml.js";

/**
 * Text as HTML. XML's escapes are HTML's, too, and what XML cannot write, as NUL, HTML would not show either: it
 * becomes U+FFFD.
 */
export const htmlText = xmlText;

/** Attributes of a tag, each after a space; those without a value are left out, an empty one stands by its name. */
export function htmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${attributeValue(value)}"`))
    .join("");
}

/** Text from a file, which keeps marks of direction in it from changing what stands around it. */
export function isolated(text: string): string {
  return `<bdi>${htmlText(text)}</bdi>`;
}

/**
 * A value as JSON that can stand in a `script` element, which would end at `</script` wherever it is
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function embeddedJson(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped);
}
