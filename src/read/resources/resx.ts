import type { FailXml, XmlHandlers, XmlPlace } from "../xml.js";
import type { NamedString } from "./named-string.js";

type Attributes = Readonly<Record<string, string>>;

/** What a type is called that is text. */
const TEXT_TYPE = /^System\.String\b/;
/** How names begin of what a designer of windows notes for itself: `>>button1.Name`. */
const NOTE = ">>";

/** Collects the values of data that are text. */
export class ResxReader implements XmlHandlers {
  readonly strings: NamedString[] = [];
  readonly #fail: FailXml;
  readonly #path: string[] = [];
  #key: string | undefined;
  #string: NamedString | undefined;

  constructor(fail: FailXml) {
    this.#fail = fail;
  }

  open(name: string, attributes: Attributes): void {
    this.#path.push(name);
    if (this.#path.length === 1 && name !== "root") {
      this.#fail("not a RESX file", { expected: "the outermost element root", got: name });
    }
    if (this.#path.length === 2) this.#key = name === "data" ? this.#keyOf(attributes) : undefined;
    if (this.#path.length === 3 && name === "value" && this.#key !== undefined) {
      this.#string = { key: this.#key, pieces: [] };
      this.strings.push(this.#string);
    }
  }

  text(text: string, _: XmlPlace, offset: number): void {
    this.#string?.pieces.push({ text, offset });
  }

  close(): void {
    if (this.#path.length === 3) this.#string = undefined;
    this.#path.pop();
  }

  /** The key of data, if it is text. */
  #keyOf({ name, type, mimetype }: Attributes): string | undefined {
    if (name === undefined)
      return this.#fail("data without its name", { expected: '<data name="…">', got: "<data>" });
    const isText = mimetype === undefined && (type === undefined || TEXT_TYPE.test(type));
    return isText && !name.startsWith(NOTE) ? name : undefined;
  }
}
