import type { FailXml, XmlHandlers, XmlPlace } from "../xml.js";
import type { NamedString } from "./named-string.js";

type Attributes = Readonly<Record<string, string>>;

/** What has a name: a string, or strings in it. */
interface Named {
  readonly kind: "string" | "plurals" | "string-array";
  readonly name: string;
  items: number;
}

/** Collects strings from elements as they open and close. Markup in a string is none of its text. */
export class AndroidReader implements XmlHandlers {
  readonly strings: NamedString[] = [];
  /** The language by the file's own word (`tools:locale`). */
  locale: string | undefined;
  readonly #fail: FailXml;
  #depth = 0;
  /** What is open at the second level, if it is to be translated. */
  #named: Named | undefined;
  #string: NamedString | undefined;
  /** How deep the element is whose text the string is. */
  #stringDepth = 0;

  constructor(fail: FailXml) {
    this.#fail = fail;
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth === 1) this.locale = attributes["tools:locale"];
    if (this.#depth === 2) this.#openNamed(name, attributes);
    if (this.#depth === 3 && name === "item" && this.#named && this.#string === undefined) {
      this.#openString(keyOfItem(this.#named, attributes));
      this.#named.items += 1;
    }
  }

  text(text: string, _: XmlPlace, offset: number): void {
    this.#string?.pieces.push({ text, offset });
  }

  close(): void {
    if (this.#depth === this.#stringDepth) {
      this.#string = undefined;
      this.#stringDepth = 0;
    }
    if (this.#depth === 2) this.#named = undefined;
    this.#depth -= 1;
  }

  #openNamed(element: string, { name, type, translatable }: Attributes): void {
    const kind = kindOf(element, type);
    if (kind === undefined || translatable === "false") return;
    if (name === undefined) {
      this.#fail("a string without its name", { expected: `<${element} name="…">`, got: `<${element}>` });
    }
    this.#named = { kind, name, items: 0 };
    if (kind === "string") this.#openString(name);
  }

  #openString(key: string): void {
    this.#string = { key, pieces: [] };
    this.#stringDepth = this.#depth;
    this.strings.push(this.#string);
  }
}

function kindOf(element: string, type: string | undefined): Named["kind"] | undefined {
  if (element === "item" && type === "string") return "string";
  return element === "string" || element === "plurals" || element === "string-array" ? element : undefined;
}

/** Plural forms are named by what they are of (`one`, `other`), items of a list by their place. */
function keyOfItem({ kind, name, items }: Named, { quantity }: Attributes): string {
  return `${name}.${kind === "plurals" ? (quantity ?? "other") : items}`;
}
