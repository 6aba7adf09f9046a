/** An element of an XML text: its name, attributes, and content. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<!DOCTYPE [^>]*>|<(\/?)([a-z]+)((?: [a-z:-]+="[^"<]*")*)>|([^<]+)/gy;
const REFERENCE = /&(?:(amp|lt|gt|quot)|#(\d+));/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Reads the XML that the writers use, strictly: throws where the text is not well formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (match === null) throw new Error(`not well formed: ${xml.slice(at, at + 40)}`);
    const [, closing, name, attributes, text] = match;
    if (text !== undefined) open.at(-1)!.text += decoded(text);
    else if (closing === "/") {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes!), children: [], text: "" };
      open.at(-1)!.children.push(element);
      open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("not one root element");
  return root.children[0]!;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([a-z:-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, decoded(value!)]));
}

/** The text that a parser hands on: references resolved; a character that XML forbids is an error. */
function decoded(text: string): string {
  if (/&/.test(text.replace(REFERENCE, ""))) throw new Error(`a bare & in: ${text}`);
  const forbidden = [...text].find((character) => !allowed(character.codePointAt(0)!));
  if (forbidden !== undefined) throw new Error(`U+${forbidden.codePointAt(0)!.toString(16)} is not XML`);
  return text
    .replace(/\r\n?/g, "\n")
    .replace(REFERENCE, (_, name: string, code: string) => NAMED[name] ?? String.fromCodePoint(Number(code)));
}

function allowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

/** Throws unless the text is TMX 1.4 as its DTD has it, without an empty segment; gives its units' segments. */
export function tmxUnits(
  xml: string,
): { attributes: Element["attributes"]; props: Record<string, string>; segments: [string, string][] }[] {
  const tmx = parseXml(xml);
  expectNames([tmx], ["tmx"]);
  expectNames(tmx.children, ["header", "body"]);
  const [header, body] = tmx.children as [Element, Element];
  for (const name of [
    "creationtool",
    "creationtoolversion",
    "segtype",
    "o-tmf",
    "adminlang",
    "srclang",
    "datatype",
  ]) {
    if (!header.attributes[name]) throw new Error(`the header has no ${name}`);
  }
  return body.children.map((tu) => {
    const props = tu.children.filter(({ name }) => name === "prop");
    const variants = tu.children.slice(props.length);
    expectNames([tu, ...tu.children], ["tu", ...props.map(() => "prop"), "tuv", "tuv"]);
    const segments = variants.map((tuv): [string, string] => {
      const children = tuv.children.filter(({ name }) => name !== "prop");
      expectNames(tuv.children.slice(-1), ["seg"]);
      expectNames(children, ["seg"]);
      const { text } = children[0]!;
      if (text.trim() === "") throw new Error("an empty segment");
      return [tuv.attributes["xml:lang"]!, text];
    });
    return {
      attributes: tu.attributes,
      props: Object.fromEntries(props.map(({ attributes, text }) => [attributes.type!, text])),
      segments,
    };
  });
}

function expectNames(elements: readonly Element[], names: readonly string[]): void {
  const got = elements.map(({ name }) => name);
  if (got.join() !== names.join()) throw new Error(`expected ${names.join()}; got ${got.join()}`);
}
