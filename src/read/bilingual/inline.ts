import type { Piece } from "../pieces.js";
import type { Unit } from "./unit.js";

/** Elements whose content is the original's code, in XLIFF 1.2 (2.3) and TMX 1.4b (2.4); in XLIFF 2 they are empty. */
const CODES = new Set(["bpt", "ept", "ph", "it", "ut"]);

/** What Trados marks text as that a tracked change deletes. */
const DELETED = "x-sdl-deleted";

/** What codes for a line break are marked as: XLIFF 1.2 `ctype`, TMX `type`, XLIFF 2 `subType`. */
const LINE_BREAKS = ["lb", "xlf:lb", "x-html-br"];

type Attributes = Readonly<Record<string, string>>;

/** A text without its codes, or one that stands in a code of it. */
export type Flow = readonly Piece[];

/**
 * A unit, and one for each of the sub-flows in its text: `title`, `title/sub1`. Sub-flows correspond in their order.
 *
 * @param source the flows of its source, as `InlineText` has them
 * @param target those of its target
 */
export function unitsOfFlows(key: string, source: readonly Flow[], target: readonly Flow[]): Unit[] {
  return Array.from({ length: Math.max(source.length, target.length) }, (_, index) => ({
    key: index === 0 ? key : `${key}/sub${index}`,
    source: source.slice(index, index + 1),
    target: target.slice(index, index + 1),
    isNested: index > 0,
  }));
}

/**
 * Gathers the text of a `source`, `target` or `seg` while its XML goes by: without codes, with what is marked in it,
 * and with the sub-flows (`sub`), texts within codes, each apart.
 */
export class InlineText {
  readonly #main: Piece[] = [];
  readonly #subFlows: Piece[][] = [];
  readonly #segments = new Map<string, Piece[]>();
  /** Where the text of each open element goes, the one gathered itself first; nowhere inside codes. */
  readonly #open: (Piece[] | undefined)[] = [this.#main];
  readonly #openSegments: (Piece[] | undefined)[] = [undefined];
  #isLoose = false;

  /** The whole text, then the sub-flows. */
  get flows(): readonly Flow[] {
    return [this.#main, ...this.#subFlows];
  }

  /** The texts between `<mrk mtype="seg">` by their `mid`, if all of the text stands in such. */
  get segments(): ReadonlyMap<string, readonly Piece[]> {
    return this.#isLoose || this.#subFlows.length > 0 ? new Map() : this.#segments;
  }

  /** Whether the element has been closed whose text this is. */
  get isClosed(): boolean {
    return this.#open.length === 0;
  }

  open(name: string, attributes: Attributes, offset: number): void {
    if (isLineBreak(attributes)) this.add({ text: "\n", offset });
    this.#openSegments.push(this.#segmentIn(name, attributes));
    this.#open.push(attributes.mtype === DELETED ? undefined : this.#flowIn(name));
  }

  close(): void {
    this.#open.pop();
    this.#openSegments.pop();
  }

  add(piece: Piece): void {
    const flow = this.#open.at(-1);
    flow?.push(piece);
    if (flow !== this.#main) return;
    const segment = this.#openSegments.at(-1);
    segment?.push(piece);
    if (segment === undefined && piece.text.trim() !== "") this.#isLoose = true;
  }

  #flowIn(name: string): Piece[] | undefined {
    if (CODES.has(name)) return undefined;
    if (name !== "sub") return this.#open.at(-1);
    // What stands within a sub-flow's own codes stays with it.
    const around = this.#open.findLast((flow) => flow !== undefined && flow !== this.#main);
    if (around !== undefined) return around;
    const flow: Piece[] = [];
    this.#subFlows.push(flow);
    return flow;
  }

  #segmentIn(name: string, { mtype, mid }: Attributes): Piece[] | undefined {
    const around = this.#openSegments.at(-1);
    if (name !== "mrk" || mtype !== "seg" || mid === undefined || around !== undefined) return around;
    const segment = this.#segments.get(mid) ?? [];
    this.#segments.set(mid, segment);
    return segment;
  }
}

function isLineBreak({ ctype, type, subType }: Attributes): boolean {
  return [ctype, type, subType].some((value) => value !== undefined && LINE_BREAKS.includes(value));
}
