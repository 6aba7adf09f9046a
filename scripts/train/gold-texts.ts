import { join } from "node:path";
import { type GoldDocument, readGoldSet } from "../../bench/gold.js";

/** A gold document by its name, as SET/ID: what cross-validation leaves out whole. */
export interface GoldText {
  readonly name: string;
  readonly document: GoldDocument;
}

/** The set that a document is of, by its name. */
export function setOf(name: string): string {
  return name.slice(0, name.indexOf("/"));
}

/**
 * Reads the documents of sets.
 *
 * @param data a folder of gold sets, laid out as for the bench
 * @param without the name of a document that is not wanted
 * @throws Error if there is none of that name
 */
export function readGoldTexts(data: string, sets: readonly string[], without?: string): GoldText[] {
  const texts = sets.flatMap((set) =>
    readGoldSet(set, join(data, set)).documents.map((document) => ({
      name: `${set}/${document.id}`,
      document,
    })),
  );
  const names = texts.map(({ name }) => name);
  if (without !== undefined && !names.includes(without))
    throw new Error(`no document ${without}; there are ${names.join(", ")}`);
  return texts.filter(({ name }) => name !== without);
}
