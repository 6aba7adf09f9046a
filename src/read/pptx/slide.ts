import type { BlockKind } from "../document.js";
import { Flow } from "../flow.js";
import { firstAlternatives } from "../markup-compatibility.js";
import type { UnnumberedBlock } from "../numbered-blocks.js";
import type { XmlHandlers } from "../xml.js";
import { attribute, leavingOut } from "../xml-part.js";

type Attributes = Readonly<Record<string, string>>;

/** What the paragraphs of placeholders are, by their type (ECMA-376-1, 19.7.10): `undefined` if not the slide's own. */
const PLACEHOLDERS: ReadonlyMap<string, BlockKind | undefined> = new Map([
  ["title", "heading"],
  ["ctrTitle", "heading"],
  ["body", "item"],
  ["obj", "item"],
  ["sldNum", undefined],
  ["dt", undefined],
  ["ftr", undefined],
  ["hdr", undefined],
]);

/** Gathers the text of a slide, or of a diagram on one. */
export class Slide {
  /** To read its XML with. */
  readonly handlers: XmlHandlers;
  /** Whether it is not shown. */
  isHidden = false;
  readonly #place: string;
  readonly #diagrams: Map<string, readonly UnnumberedBlock[]>;
  readonly #flow = new Flow();
  /** What paragraphs are in the shapes and cells that are open. */
  readonly #kinds: (BlockKind | undefined)[] = [];
  #hasBullet: boolean | undefined;
  #isText = false;

  /**
   * @param place where its blocks are: `slide 3`
   * @param diagrams on it, by what it calls them; each is taken once
   */
  constructor(place: string, diagrams = new Map<string, readonly UnnumberedBlock[]>()) {
    this.#place = place;
    this.#diagrams = diagrams;
    this.handlers = firstAlternatives(
      leavingOut(isSlideNumber, {
        open: (name, attributes) => this.#open(name, attributes),
        text: (text) => this.#isText && this.#flow.add(text),
        close: (name) => this.#close(name),
      }),
    );
  }

  /** What has been gathered. */
  get blocks(): readonly UnnumberedBlock[] {
    return this.#flow.blocks;
  }

  #open(name: string, attributes: Attributes): void {
    this.#isText = name === "t";
    if (name === "sld") this.isHidden = ["0", "false"].includes(attribute(attributes, "show") ?? "");
    else if (name === "sp") this.#kinds.push("paragraph");
    else if (name === "tc") this.#kinds.push("cell");
    else if (name === "ph") this.#setPlaceholder(attribute(attributes, "type") ?? "obj");
    else if (name === "p") this.#beginParagraph();
    else if (name === "buNone") this.#hasBullet = false;
    else if (name === "buChar" || name === "buAutoNum" || name === "buBlip") this.#hasBullet = true;
    else if (name === "br") this.#flow.breakLine();
    else if (name === "relIds") this.#addDiagram(attribute(attributes, "dm") ?? "");
  }

  #close(name: string): void {
    this.#isText = false;
    if (name === "p") this.#flow.end(this.#kind, this.#place);
    else if (name === "sp" || name === "tc") this.#kinds.pop();
  }

  #setPlaceholder(type: string): void {
    this.#kinds.pop();
    this.#kinds.push(PLACEHOLDERS.has(type) ? PLACEHOLDERS.get(type) : "paragraph");
  }

  #addDiagram(id: string): void {
    this.#flow.follow(this.#diagrams.get(id) ?? []);
    this.#diagrams.delete(id);
  }

  #beginParagraph(): void {
    this.#hasBullet = undefined;
    this.#flow.begin();
  }

  /** What the paragraph that goes on is: a bullet or its lack counts for more than the shape, if it is no title. */
  get #kind(): BlockKind | undefined {
    const kind = this.#kinds.length === 0 ? "paragraph" : this.#kinds.at(-1);
    if (kind !== "paragraph" && kind !== "item") return kind;
    return (this.#hasBullet ?? kind === "item") ? "item" : "paragraph";
  }
}

function isSlideNumber(name: string, _: string, attributes: Attributes): boolean {
  return name === "fld" && attribute(attributes, "type") === "slidenum";
}
