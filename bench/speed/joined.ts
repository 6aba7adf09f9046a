import type { GoldBead, GoldDocument } from "../gold.js";
import { passage, pieces } from "../pieces.js";
import { seededRandom } from "../seeded-random.js";

/** How many sentences a text is to have. */
export interface Size {
  readonly source: number;
  /** Nearly so many; without it, as many as the documents bring. */
  readonly target?: number;
}

/** A text joined of others, gold and all. */
export interface Joined extends GoldDocument {
  /** In order; what was cut to fit has an id of its own. */
  readonly parts: readonly GoldDocument[];
}

/** Beads: documents are joined by pieces of at most so many, for one long one would not fit a wanted size. */
const PIECE = 300;
const SEED = 4;

interface Growing extends Joined {
  readonly source: string[];
  readonly target: string[];
  readonly beads: GoldBead[];
  readonly parts: GoldDocument[];
}

/**
 * A long text: pieces of documents, round after round, each in an order of its own, so that what a text repeats does
 * not repeat its order. The same documents and size give the same text.
 *
 * @param documents what to join: one at least, each with a source sentence
 * @param id what to call the text
 * @returns a text of the size, or a few sentences more, as its last bead wants
 */
export function joined(documents: readonly GoldDocument[], size: Size, id: string): Joined {
  const random = seededRandom(SEED);
  const all = documents.flatMap((document) => pieces(document, PIECE));
  const text: Growing = { id, source: [], target: [], beads: [], parts: [] };
  while (text.source.length < size.source) joinRound(text, shuffled(all, random), size);
  return text;
}

/** Joins the parts that bring a text nearer to its ratio; if none does, the one that leads least away. */
function joinRound(text: Growing, round: readonly GoldDocument[], size: Size): void {
  const before = text.parts.length;
  const join = (part: GoldDocument) => append(text, upTo(part, size.source - text.source.length));
  for (const part of round) {
    if (text.source.length >= size.source) return;
    if (off(text, size, part) <= off(text, size)) join(part);
  }
  if (text.parts.length > before) return;
  join(round.reduce((best, part) => (off(text, size, part) < off(text, size, best) ? part : best)));
}

/** Texts of this size: one long text, cut between beads. */
export function chaptersOf(documents: readonly GoldDocument[], count: number, size: Size): GoldDocument[] {
  const { source, target } = size;
  const all = { source: count * source, ...(target && { target: count * target }) };
  const long = joined(documents, all, "chapters");
  return pieces(long, Math.ceil(long.beads.length / count)).map((chapter, k) => {
    return { ...chapter, id: String(k + 1).padStart(2, "0") };
  });
}

/** How many target sentences a text, with a part, has more or fewer than its ratio wants. */
function off(text: GoldDocument, { source, target }: Size, part?: GoldDocument): number {
  if (target === undefined) return 0;
  const sources = text.source.length + (part?.source.length ?? 0);
  return Math.abs(text.target.length + (part?.target.length ?? 0) - (sources * target) / source);
}

function append(text: Growing, part: GoldDocument): void {
  const { length: i } = text.source;
  const { length: j } = text.target;
  text.source.push(...part.source);
  text.target.push(...part.target);
  for (const { source, target } of part.beads) {
    text.beads.push({ source: source.map((k) => k + i), target: target.map((k) => k + j) });
  }
  text.parts.push(part);
}

/** The beads of a document that it takes for so many source sentences. */
function upTo(document: GoldDocument, sentences: number): GoldDocument {
  if (document.source.length <= sentences) return document;
  let count = 0;
  const end = document.beads.findIndex(({ source }) => {
    count += source.length;
    return count >= sentences;
  });
  return passage(document, document.beads.slice(0, end + 1), `${document.id}.cut`);
}

/** Fisher and Yates's. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
