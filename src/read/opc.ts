import { posix } from "node:path";
import { InputFailure } from "../failure.js";
import type { Archive } from "./archive.js";
import { readXmlPart } from "./xml-part.js";

/** That one part of an Office document needs another (ECMA-376-2, clause 9). */
export interface Relationship {
  /** What the part that needs it calls it. */
  readonly id: string;
  /** The end of its type's address, which is the same in all versions of the standard: `footnotes`, `slide`. */
  readonly type: string;
  /** The name in the archive of the part that is needed. */
  readonly target: string;
}

/**
 * The name in the archive of an Office document's main part.
 *
 * @throws InputFailure if it is not to be found
 */
export async function mainPartOf(archive: Archive, path: string): Promise<string> {
  const main = (await relationshipsOf(archive, "", path)).find(({ type }) => type === "officeDocument");
  if (main !== undefined) return main.target;
  throw new InputFailure("the archive does not say where the document is", {
    path,
    expected: "a relationship of type officeDocument in _rels/.rels",
    hint: "save the document again",
  });
}

/**
 * The parts that a part of an Office document needs and that are in its archive, in the order in which it lists them.
 *
 * @param part its name in the archive; the empty string for the document itself
 * @throws InputFailure if its list is damaged
 */
export async function relationshipsOf(
  archive: Archive,
  part: string,
  path: string,
): Promise<readonly Relationship[]> {
  const folder = posix.dirname(part);
  const list = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!archive.names.includes(list)) return [];
  const found: Relationship[] = [];
  await readXmlPart(archive, list, path, {
    open: (name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) => {
      if (name !== "Relationship" || mode === "External") return;
      found.push({ id, type: posix.basename(type), target: posix.resolve("/", folder, target).slice(1) });
    },
  });
  return found.filter(({ target }) => archive.names.includes(target));
}
