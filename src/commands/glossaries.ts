import type { Glossary } from "../read/glossary.js";
import { readInput } from "./input.js";

/**
 * Reads glossaries one after the other, so that of several that are malformed the first is named.
 *
 * @throws InputFailure if one cannot be read, or is malformed
 */
export async function readGlossaries(paths: readonly string[]): Promise<Glossary[]> {
  // Most runs have none, and then have no use for what reads them.
  if (paths.length === 0) return [];
  const { readGlossary } = await import("../read/glossary.js");
  const glossaries: Glossary[] = [];
  for (const path of paths) glossaries.push(await readGlossary((await readInput(path)).bytes, path));
  return glossaries;
}
