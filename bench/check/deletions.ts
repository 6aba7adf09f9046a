import type { Stretch } from "../../src/diagnose/finding.js";
import type { GapRule } from "../../src/diagnose/gap-rules.js";
import type { Side } from "../../src/read/document.js";
import { type LaidOut, layOut } from "./layout.js";
import { type ParallelDocument, type Unit, unitsOf } from "./parallel.js";

/** One deletion for so many units of a document, and at least one. */
const UNITS_FOR_EACH = 10;
/** Documents of fewer paragraphs keep them all. */
const LEAST_PARAGRAPHS = 3;
/** How often a place is drawn before a document is taken to have none left. */
const MOST_DRAWS = 100;

/** What was deleted is to be found by its counterpart, which is still there. */
export interface Deletion {
  readonly rule: GapRule;
  readonly side: Side;
  readonly place: Stretch;
}

/** Both texts of a document, and what was deleted of them. */
export interface CutDocument {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly deletions: readonly Deletion[];
}

const KINDS: readonly GapRule[] = [
  "omitted-paragraph",
  "added-paragraph",
  "omitted-sentence",
  "added-sentence",
];

/** The unit's own texts, of which one may have gone. */
interface CutUnit extends Partial<Unit> {
  readonly rule?: GapRule;
}

/** The texts of a document as they are. */
export function complete(document: ParallelDocument): CutDocument {
  return textsOf(document.id, document.paragraphs);
}

/**
 * Deletes sentences and paragraphs of either side at random: never two in one paragraph, nor a paragraph beside
 * another place, so that each is a gap of its own.
 */
export function withDeletions(document: ParallelDocument, random: () => number): CutDocument {
  const paragraphs: (readonly CutUnit[])[] = [...document.paragraphs];
  const touched = new Set<number>();
  const times = Math.max(1, Math.round(unitsOf(document) / UNITS_FOR_EACH));
  const first = Math.floor(random() * KINDS.length);
  for (let time = 0; time < times; time++) {
    cut(paragraphs, KINDS[(first + time) % KINDS.length]!, touched, random);
  }
  return textsOf(document.id, paragraphs);
}

function cut(
  paragraphs: (readonly CutUnit[])[],
  rule: GapRule,
  touched: Set<number>,
  random: () => number,
): void {
  const isWhole = rule.endsWith("paragraph");
  if (isWhole && paragraphs.length < LEAST_PARAGRAPHS) return;
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const p = Math.floor(random() * paragraphs.length);
    const units = paragraphs[p]!;
    if ([p - 1, p, p + 1].some((near) => touched.has(near)) || (!isWhole && units.length < 2)) continue;
    const chosen = Math.floor(random() * units.length);
    paragraphs[p] = units.map((unit, k) => (isWhole || k === chosen ? without(unit, rule) : unit));
    touched.add(p);
    return;
  }
}

function without({ source, target }: CutUnit, rule: GapRule): CutUnit {
  return rule.startsWith("omitted") ? { source: source!, rule } : { target: target!, rule };
}

function textsOf(id: string, paragraphs: readonly (readonly CutUnit[])[]): CutDocument {
  const lay = (side: Side) =>
    layOut(
      paragraphs.map((units) =>
        units.flatMap(({ [side]: text, rule }) => (text === undefined ? [] : [{ text, mark: rule }])),
      ),
    );
  const [source, target] = [lay("source"), lay("target")];
  const deletions = (side: Side, { marks }: LaidOut<GapRule>) =>
    marks.map(({ mark, place }) => ({ rule: mark, side, place }));
  return {
    id,
    source: source.text,
    target: target.text,
    deletions: [...deletions("source", source), ...deletions("target", target)],
  };
}
