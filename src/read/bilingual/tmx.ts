import type { ReadContext, Reading } from "../reader.js";
import { type FailXml, readXml } from "../xml.js";
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
  let reader: TmxReader | undefined;
  readXml(text, context.path, (fail) => {
    const reading = new TmxReader(fail);
    reader = reading;
    return {
      open: (name, attributes, { offset }) => reading.open(name, attributes, offset),
      text: (piece, _, offset) => reading.add(piece, offset),
      close: () => reading.close(),
    };
  });
  const { units, sourceLanguage } = reader!;
  return readSide(text, bilingualOf(units, sourceLanguage, context.path), context);
}

/** Collects units from elements as they open and close. */
class TmxReader {
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

  open(name: string, attributes: Attributes, offset: number): void {
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

  add(text: string, offset: number): void {
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
