import type { ReadContext, Reading } from "../reader.js";
import { type FailXml, readXml, type XmlHandlers, type XmlPlace } from "../xml.js";
import { InlineText } from "./inline.js";
import { readSide } from "./side.js";
import { bilingualOf, type TmxUnit } from "./tmx-languages.js";

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads one side of a translation memory in TMX, 1.1 to 1.4 (https://www.gala-global.org/tmx-14b): its Chinese text or
 * its English one. The source is in the language of the header's `srclang`. Inline codes, notes and properties are left
 * out, and so are other languages.
 *
 * @throws InputFailure if it is not well formed or not TMX, or has neither Chinese nor English text
 */
export function readTmx(text: string, context: ReadContext): Reading {
  const { units, sourceLanguage } = readXml(text, context.path, (fail) => new TmxReader(fail));
  return readSide(text, bilingualOf(units, sourceLanguage, context.path), context);
}

/** Collects units from elements as they open and close. */
class TmxReader implements XmlHandlers {
  readonly units: TmxUnit[] = [];
  /** The header's, as it stands there. */
  sourceLanguage: string | undefined;
  readonly #fail: FailXml;
  #hasRoot = false;
  #language: string | undefined;
  #text: InlineText | undefined;

  constructor(fail: FailXml) {
    this.#fail = fail;
  }

  open(name: string, attributes: Attributes, { offset }: XmlPlace): void {
    if (this.#text !== undefined) {
      this.#text.open(name, attributes, offset);
      return;
    }
    if (!this.#hasRoot) this.#checkRoot(name);
    if (name === "header") this.sourceLanguage = attributes.srclang;
    if (name === "tu") this.units.push({ key: attributes.tuid ?? `${this.units.length + 1}`, variants: [] });
    if (name === "tuv") this.#language = attributes["xml:lang"] ?? attributes.lang ?? this.#noLanguage();
    if (name === "seg") this.#openText();
  }

  text(text: string, _: XmlPlace, offset: number): void {
    this.#text?.add({ text, offset });
  }

  close(): void {
    this.#text?.close();
    if (this.#text?.isClosed) this.#text = undefined;
  }

  #checkRoot(name: string): void {
    this.#hasRoot = true;
    if (name !== "tmx") this.#fail("not a TMX file", { expected: "the outermost element tmx", got: name });
  }

  #noLanguage(): never {
    return this.#fail("a text without its language", { expected: '<tuv xml:lang="…">', got: "<tuv>" });
  }

  #openText(): void {
    const unit = this.units.at(-1);
    if (unit === undefined || this.#language === undefined) {
      this.#fail("a text outside of a unit", { expected: "<tu><tuv><seg>", got: "<seg>" });
    }
    const text = new InlineText();
    unit.variants.push({ tag: this.#language, text });
    this.#text = text;
  }
}
