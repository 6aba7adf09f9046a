import type { BlockKind } from "../document.js";
import { Flow } from "../flow.js";
import type { UnnumberedBlock } from "../numbered-blocks.js";
import type { XmlHandlers } from "../xml.js";
import { attribute, leavingOut } from "../xml-part.js";
import type { OdtStyles } from "./styles.js";

type Attributes = Readonly<Record<string, string>>;

/** What is no text of the document, or none that is to be seen. */
const LEFT_OUT = new Set([
  "tracked-changes",
  "annotation",
  "note-citation",
  "ruby-text",
  "covered-table-cell",
  "forms",
  "script",
  "desc",
  "object",
  "binary-data",
]);

/** Where a title is a field that shows the document's; in frames and tables it is what is read out instead of them. */
const INLINE = new Set(["p", "h", "span", "a"]);

/** Lists of headings, pictures or words that are made from the text. */
const INDEXES = new Set([
  "table-of-content",
  "illustration-index",
  "table-index",
  "object-index",
  "user-index",
  "alphabetical-index",
]);

/** What paragraphs are in these, unless their style says otherwise. */
const CONTAINERS: ReadonlyMap<string, BlockKind> = new Map([
  ["list", "item"],
  ["numbered-paragraph", "item"],
  ["table-cell", "cell"],
  ["note-body", "footnote"],
  ["text-box", "paragraph"],
]);

/** A paragraph or heading that is open. */
interface OpenParagraph {
  readonly kind: BlockKind;
  isHidden?: boolean;
}

/** Reads the text of an OpenDocument file (OpenDocument 1.3, part 3, clauses 4 to 9). */
export class Story {
  /** To read its XML with, from where the text begins. */
  readonly handlers: XmlHandlers;
  /** Tables of contents and indexes that were left out. */
  indexes = 0;
  readonly #styles: OdtStyles;
  readonly #flow = new Flow();
  readonly #containers: BlockKind[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #notes = { footnote: 0, endnote: 0 };
  #note: string | undefined;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
    this.handlers = leavingOut((...element) => this.#leavesOut(...element), {
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => this.#flow.add(text),
      close: (name) => this.#close(name),
    });
  }

  /** What has been read, when all has. */
  get blocks(): readonly UnnumberedBlock[] {
    return this.#flow.blocks;
  }

  #leavesOut(name: string, parent: string, attributes: Attributes): boolean {
    if (INDEXES.has(name)) this.indexes += 1;
    if (name === "title") return !INLINE.has(parent);
    return LEFT_OUT.has(name) || INDEXES.has(name) || this.#isHidden(name, attributes);
  }

  #isHidden(name: string, attributes: Attributes): boolean {
    const style = attribute(attributes, "style-name");
    if (name === "p" || name === "h") return this.#styles.hides("paragraph", style);
    if (name === "span") return this.#styles.hides("text", style);
    if (name === "section") return attribute(attributes, "display") === "none";
    return name === "hidden-text" && attribute(attributes, "is-hidden") === "true";
  }

  #open(name: string, attributes: Attributes): void {
    const container = CONTAINERS.get(name);
    if (container !== undefined) this.#containers.push(container);
    else if (name === "p" || name === "h") this.#beginParagraph(name, attribute(attributes, "style-name"));
    else if (name === "s" || name === "tab") this.#flow.add(" ");
    else if (name === "line-break") this.#flow.breakLine();
    else if (name === "note") this.#beginNote(attribute(attributes, "note-class"));
    else if (name === "hidden-paragraph") this.#hideParagraph(attribute(attributes, "is-hidden"));
  }

  #close(name: string): void {
    if (CONTAINERS.has(name)) this.#containers.pop();
    else if (name === "p" || name === "h") this.#endParagraph();
    else if (name === "note") this.#note = undefined;
  }

  #beginParagraph(name: "p" | "h", style: string | undefined): void {
    const container = this.#containers.at(-1) ?? "paragraph";
    const own = name === "h" ? "heading" : this.#styles.kindOf(style);
    this.#paragraphs.push({ kind: container === "footnote" ? container : (own ?? container) });
    this.#flow.begin();
  }

  #endParagraph(): void {
    const { kind, isHidden } = this.#paragraphs.pop()!;
    this.#flow.end(isHidden ? undefined : kind, kind === "footnote" ? this.#note : undefined);
  }

  #beginNote(type: string | undefined): void {
    const kind = type === "endnote" ? "endnote" : "footnote";
    this.#notes[kind] += 1;
    this.#note = `${kind} ${this.#notes[kind]}`;
  }

  #hideParagraph(isHidden: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.isHidden = isHidden === "true";
  }
}
