import { hasChanged, type PairChanges } from "../../check/changes.js";
import type { FilePair } from "../../check/file-pair.js";

/** A pair to check, and what was changed of it, if that matters. */
export interface ChangedPair {
  readonly files: FilePair;
  readonly changes?: PairChanges;
}

/**
 * The pairs of which a file was changed since a revision; all, if none is named.
 *
 * @throws InputFailure if Git cannot tell
 */
export async function changedPairs(
  pairs: readonly FilePair[],
  revision: string | undefined,
): Promise<ChangedPair[]> {
  if (revision === undefined) return pairs.map((files) => ({ files }));
  const { changesSince } = await import("./changes-since.js");
  const changes = await changesSince(revision, [
    ...new Set(pairs.flatMap(({ source, target }) => [source, target])),
  ]);
  return pairs
    .map((files) => ({
      files,
      changes: { source: changes.get(files.source)!, target: changes.get(files.target)! },
    }))
    .filter((pair) => hasChanged(pair.changes));
}
