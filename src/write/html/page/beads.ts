import type { PageBead, PageData, PageSideName, PageVerdict } from "./page-data.js";
import { sentenceElement, sentenceNamed } from "./sentences.js";

/** What a bead is. */
export type BeadKind = "pair" | "omission" | "addition";

/** The beads of the page, and the way from a sentence to its bead. */
export class Beads {
  readonly data: PageData;
  readonly #beadOf = { source: new Map<number, number>(), target: new Map<number, number>() };

  constructor(data: PageData) {
    this.data = data;
    for (const [number, [source, target]] of data.beads.entries()) {
      for (const index of source) this.#beadOf.source.set(index, number);
      for (const index of target) this.#beadOf.target.set(index, number);
    }
  }

  get count(): number {
    return this.data.beads.length;
  }

  /** The bead that holds a sentence. */
  holding(side: PageSideName, index: number): number | undefined {
    return this.#beadOf[side].get(index);
  }

  /** The bead that holds the sentence of an element. */
  ofElement({ id }: Element): number | undefined {
    const name = sentenceNamed(id);
    return name && this.holding(name.side, name.index);
  }

  /** Indexes of the sentences that a bead has on a side. */
  sentences(bead: number, side: PageSideName): readonly number[] {
    const [source, target] = this.data.beads[bead]!;
    return side === "source" ? source : target;
  }

  /** The elements of the sentences that a bead has on a side. */
  elements(bead: number, side: PageSideName): HTMLElement[] {
    return this.sentences(bead, side)
      .map((index) => sentenceElement(side, index))
      .filter((element) => element !== null);
  }

  confidence(bead: number): number {
    return this.data.beads[bead]![2];
  }

  verdict(bead: number): PageVerdict | undefined {
    return this.data.beads[bead]![3];
  }

  /** Whether a bead is a pair of low confidence. */
  isUnsure(bead: number): boolean {
    return this.kind(bead) === "pair" && this.confidence(bead) < this.data.unsureBelow;
  }

  kind(bead: number): BeadKind {
    return kindOf(this.data.beads[bead]!);
  }

  /** The first bead of each gap that was not accepted: of neighbouring beads that lack the same side. */
  gapStarts(): number[] {
    const kinds = this.data.beads.map((bead) => (isAccepted(bead) ? "accepted" : kindOf(bead)));
    return [...kinds.keys()].filter((bead) => {
      const kind = kinds[bead];
      return kind !== "pair" && kind !== "accepted" && kind !== kinds[bead - 1];
    });
  }
}

function isAccepted([, , , verdict]: PageBead): boolean {
  return verdict === "accepted";
}

function kindOf([source, target]: PageBead): BeadKind {
  if (target.length === 0) return "omission";
  return source.length === 0 ? "addition" : "pair";
}
