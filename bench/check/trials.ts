import type { Shipped } from "../../src/shipped.js";
import { seededRandom } from "../seeded-random.js";
import { complete } from "./deletions.js";
import { EDITS, type EditKind, edited } from "./edits.js";
import { editedTexts, isReported } from "./judge-edit.js";
import { check } from "./measure.js";
import type { ParallelDocument } from "./parallel.js";

/** One edit of one document, and whether it was reported at its line and nothing else was that was not before. */
export interface Trial {
  readonly kind: EditKind;
  readonly reported: boolean;
}

/**
 * Tries random edits, one at a time: of each kind in turn, of each document in turn. An edit for which a document has no
 * place (two paragraphs to be swapped in a document of one) is left out.
 *
 * @param seed of the first trial, and one more for each that follows
 */
export async function tryEdits(
  documents: readonly ParallelDocument[],
  trials: number,
  seed: number,
  shipped: Shipped,
): Promise<Trial[]> {
  const done: Trial[] = [];
  const before = new Map<ParallelDocument, ReadonlySet<string>>();
  for (let trial = 0; trial < trials; trial++) {
    const kind = EDITS[trial % EDITS.length]!;
    const document = documents[Math.floor(trial / EDITS.length) % documents.length]!;
    const sides = edited(document, kind, seededRandom(seed + trial));
    if (sides === undefined) continue;
    const texts = editedTexts(sides);
    const { findings } = await check(
      { id: document.id, source: texts.source.text, target: texts.target.text },
      shipped,
    );
    if (!before.has(document)) before.set(document, await fingerprintsBefore(document, shipped));
    const added = findings.filter(({ fingerprint }) => !before.get(document)!.has(fingerprint));
    done.push({ kind, reported: isReported(texts, added) });
  }
  return done;
}

/** What is found in a document without edits: known to whoever has a baseline. */
async function fingerprintsBefore(
  document: ParallelDocument,
  shipped: Shipped,
): Promise<ReadonlySet<string>> {
  const { findings } = await check(complete(document), shipped);
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

/** How many of each kind were reported. */
export function reportedByKind(
  trials: readonly Trial[],
): Map<EditKind, { reported: number; trials: number }> {
  return new Map(
    EDITS.map((kind) => {
      const ofKind = trials.filter((trial) => trial.kind === kind);
      return [kind, { reported: ofKind.filter(({ reported }) => reported).length, trials: ofKind.length }];
    }),
  );
}
