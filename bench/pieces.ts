import type { GoldBead, GoldDocument } from "./gold.js";

/** A document cut between beads into pieces of like length, none longer than `longest` beads. */
export function pieces(document: GoldDocument, longest: number): GoldDocument[] {
  const count = Math.ceil(document.beads.length / longest);
  const size = Math.ceil(document.beads.length / count);
  return Array.from({ length: count }, (_, k) => {
    return passage(document, document.beads.slice(k * size, (k + 1) * size), `${document.id}.${k}`);
  });
}

/** A document of these of a document's beads alone. */
export function passage(document: GoldDocument, beads: readonly GoldBead[], id: string): GoldDocument {
  const source: string[] = [];
  const target: string[] = [];
  const moved = beads.map((bead) => ({
    source: bead.source.map((i) => source.push(document.source[i]!) - 1),
    target: bead.target.map((j) => target.push(document.target[j]!) - 1),
  }));
  return { id, source, target, beads: moved };
}
