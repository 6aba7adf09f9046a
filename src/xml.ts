/**
 * What text cannot hold as it is: markup; a carriage return, which a parser would drop; and what XML 1.0 (section 2.2,
 * Char) has no way to write: controls but tab and line ends, lone surrogates, two more.
 */
const SPECIAL = /[&<>\r]|[^\P{Cc}\t\n\x7F-\x9F]|[\p{Cs}\uFFFE\uFFFF]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
};

/** What of it no reference can stand for. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\x7F-\x9F]|[\p{Cs}\uFFFE\uFFFF]/u;

/** Whether XML 1.0 can hold all characters of a text. */
export function isWritable(text: string): boolean {
  return !FORBIDDEN.test(text);
}

/**
 * Text as an element's content.
 *
 * @param forbidden what to write for a character that XML cannot hold; U+FFFD if missing, so that a reader sees where
 *   one was
 */
export function xmlText(text: string, forbidden: (character: string) => string = () => "\uFFFD"): string {
  return text.replace(SPECIAL, (character) => REFERENCES[character] ?? forbidden(character));
}

/** The attributes of a tag, each after a space, in the order given; those without a value are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${attributeValue(value)}"`)
    .join("");
}

/**
 * Text as an attribute's value, in double quotes that are not part of it. White space becomes references: a parser
 * turns raw line ends and tabs in an attribute into spaces (section 3.3.3).
 */
export function attributeValue(value: string): string {
  return xmlText(value).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}

/** Text for a writer that escapes markup itself: with U+FFFD for each character that XML 1.0 has no way to write. */
export function xmlCharacters(text: string): string {
  return text.replace(SPECIAL, (character) => (REFERENCES[character] === undefined ? "\uFFFD" : character));
}
