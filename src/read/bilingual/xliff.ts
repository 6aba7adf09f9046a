import type { ReadContext, Reading } from "../reader.js";
import { type FailXml, readXml, type XmlHandlers, type XmlPlace } from "../xml.js";
import { InlineText } from "./inline.js";
import { readSide } from "./side.js";
import type { Bilingual, Unit } from "./unit.js";
import { unitsOf, type XliffSegment, type XliffUnit } from "./xliff-unit.js";

type Attributes = Readonly<Record<string, string>>;

/** What holds a source and its target: a unit of XLIFF 1, a segment of XLIFF 2. Elsewhere they are suggestions. */
const HOLDERS = ["trans-unit", "segment"];
const UNITS = ["trans-unit", "unit"];
/** What converters mark the header of a PO file as, which is a unit in their XLIFF. */
const PO_HEADER = "x-gettext-domain-header";
const TEXTS: Readonly<Record<string, keyof XliffSegment>> = {
  source: "source",
  "seg-source": "segmented",
  target: "target",
};

/**
 * Reads one side of an XLIFF file, 1.0 to 1.2 or 2.0 to 2.2
 * (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html). Inline codes, notes, suggestions
 * (`alt-trans`, matches), what is not to be translated and `ignorable` are left out. A unit that is segmented is a unit
 * for each segment.
 *
 * @throws InputFailure if it is not well formed or not XLIFF
 */
export function readXliff(text: string, context: ReadContext): Reading {
  const reader = readXml(text, context.path, (fail) => new XliffReader(fail));
  return readSide(text, reader.result(), context);
}

/** Collects units from elements as they open and close. */
class XliffReader implements XmlHandlers {
  readonly #fail: FailXml;
  /** The open elements outside of texts, and whether what stands in them is to be translated. */
  readonly #path: { readonly name: string; readonly isTranslated: boolean }[] = [];
  readonly #files: string[] = [];
  readonly #languages = { source: new Set<string>(), target: new Set<string>() };
  readonly #units: XliffUnit[] = [];
  #text: InlineText | undefined;

  constructor(fail: FailXml) {
    this.#fail = fail;
  }

  open(name: string, attributes: Attributes, { offset }: XmlPlace): void {
    if (this.#text !== undefined) {
      this.#text.open(name, attributes, offset);
      return;
    }
    const parent = this.#path.at(-1) ?? this.#openRoot(name);
    const isTranslated = isToTranslate(attributes, parent.isTranslated);
    this.#path.push({ name, isTranslated });
    if (name === "xliff" || name === "file") this.#noteLanguages(attributes);
    if (name === "file")
      this.#files.push(attributes.original ?? attributes.id ?? `${this.#files.length + 1}`);
    if (UNITS.includes(name)) this.#openUnit(attributes.id);
    if (HOLDERS.includes(name)) this.#units.at(-1)?.segments.push({ id: attributes.id });
    if (isTranslated && HOLDERS.includes(parent.name)) this.#openText(TEXTS[name]);
  }

  text(text: string, _: XmlPlace, offset: number): void {
    this.#text?.add({ text, offset });
  }

  close(): void {
    if (this.#text === undefined) this.#path.pop();
    else this.#text.close();
    if (!this.#text?.isClosed) return;
    this.#text = undefined;
    this.#path.pop();
  }

  result(): Bilingual {
    const units = this.#units.flatMap((unit): Unit[] => unitsOf(unit, this.#files.length > 1));
    return { units, source: only(this.#languages.source), target: only(this.#languages.target) };
  }

  #openRoot(name: string): { name: string; isTranslated: boolean } {
    if (name === "xliff") return { name: "", isTranslated: true };
    return this.#fail("not an XLIFF file", { expected: "the outermost element xliff", got: name });
  }

  #noteLanguages(attributes: Attributes): void {
    const {
      srcLang,
      trgLang,
      "source-language": source = srcLang,
      "target-language": target = trgLang,
    } = attributes;
    if (source !== undefined) this.#languages.source.add(source);
    if (target !== undefined) this.#languages.target.add(target);
  }

  #openUnit(id = `${this.#units.length + 1}`): void {
    this.#units.push({ file: this.#files.at(-1) ?? "", id, segments: [] });
  }

  #openText(kind: keyof XliffSegment | undefined): void {
    const segment = this.#units.at(-1)?.segments.at(-1);
    if (kind === undefined || kind === "id" || segment === undefined) return;
    this.#text = new InlineText();
    segment[kind] = this.#text;
  }
}

/** Whether what stands in an element is to be translated, which its parent says if it does not. */
function isToTranslate({ translate, restype }: Attributes, inherited: boolean): boolean {
  if (restype === PO_HEADER) return false;
  return inherited ? translate !== "no" : translate === "yes";
}

/** The one language that all files of an XLIFF file declare. */
function only(tags: ReadonlySet<string>): string | undefined {
  return tags.size === 1 ? [...tags][0] : undefined;
}
